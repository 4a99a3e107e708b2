" Opens a draft, waits for its findings, takes the first fix at the first one, and saves what became of it.
function! s:Found() abort
  return get(get(g:ale_buffer_info, bufnr(''), {}), 'loclist', [])
endfunction

function! s:Smoke() abort
  runtime autoload/ale/util.vim
  function! ale#util#Input(...) abort
    return '1'
  endfunction
  for l:step in range(100)
    if !empty(s:Found()) | break | endif
    sleep 50m
  endfor
  let l:lines = map(copy(s:Found()), {_, found -> printf('found %d:%d-%d %s', found.lnum, found.col, found.end_col, found.code)})
  call writefile(empty(l:lines) ? ['no findings'] : l:lines, $TIMBRE_FOUND)
  if empty(s:Found()) | cquit | endif
  call cursor(s:Found()[0].lnum, s:Found()[0].col)
  let l:before = getline('.')
  ALECodeAction
  for l:step in range(100)
    if getline('.') isnot# l:before | break | endif
    sleep 50m
  endfor
  silent write
  qall!
endfunction

command! Smoke call s:Smoke()
call feedkeys(":Smoke\<CR>")
