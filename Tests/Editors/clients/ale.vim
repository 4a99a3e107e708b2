" Does the steps of scenario.py in Vim with ALE, by what a writer would use, and reports what is on the screen.
function! s:Say(event) abort
  call writefile([json_encode(a:event)], $TIMBRE_REPORT, 'a')
endfunction

function! s:Wait(condition, seconds) abort
  for l:step in range(a:seconds * 20)
    if a:condition() | return 1 | endif
    sleep 50m
  endfor
  return 0
endfunction

function! s:Text() abort
  return join(getline(1, '$'), "\n")
endfunction

function! s:Found() abort
  return get(get(g:ale_buffer_info, bufnr(''), {}), 'loclist', [])
endfunction

function! s:Marks() abort
  let l:marks = {}
  for l:found in s:Found()
    let l:code = get(l:found, 'code', '?')
    let l:marks[l:code] = get(l:marks, l:code, [])
    call add(l:marks[l:code], strpart(getline(l:found.lnum), l:found.col - 1, l:found.end_col - l:found.col + 1))
  endfor
  return l:marks
endfunction

function! s:ToCaret() abort
  call cursor(1, 1)
  call search('\V' . $TIMBRE_CARET)
  normal! lll
endfunction

function! s:Save(path) abort
  silent write
  call writefile(readfile($TIMBRE_DRAFT, 'b'), a:path, 'b')
endfunction

" ALE asks which of the actions that it lists; the answer is the number before the wanted title.
let s:wanted = $TIMBRE_FIX
function! s:Answer(question) abort
  for l:line in split(a:question, "\n")
    let l:parts = matchlist(l:line, '^\(\d\+\)) \(.*\)$')
    if len(l:parts) && l:parts[2] =~? s:wanted | return l:parts[1] | endif
  endfor
  return ''
endfunction

function! s:Act(wanted) abort
  let s:wanted = a:wanted
  let l:before = s:Text()
  ALECodeAction
  return s:Wait({-> s:Text() isnot# l:before}, 5)
endfunction

function! s:Steps() abort
  call s:Wait({-> len(s:Found()) > 2}, 15)
  call s:Say({'step': 'open', 'marks': s:Marks()})

  call s:ToCaret()
  let g:ale_hover_to_preview = 1
  ALEHover
  call s:Wait({-> winnr('$') > 1}, 5)
  for l:window in range(1, winnr('$'))
    if getwinvar(l:window, '&previewwindow')
      call s:Say({'step': 'hover', 'text': join(getbufline(winbufnr(l:window), 1, '$'), "\n")})
    endif
  endfor
  pclose

  runtime autoload/ale/util.vim
  function! ale#util#Input(message, value, ...) abort
    return s:Answer(a:message)
  endfunction
  call s:Act('^' . $TIMBRE_FIX . '$')
  call s:Say({'step': 'fix', 'text': s:Text()})
  silent undo
  call s:Save($TIMBRE_UNDONE)
  call s:Say({'step': 'undo', 'saved': $TIMBRE_UNDONE})
  call s:Wait({-> len(s:Found()) > 2}, 5)

  call writefile(split($TIMBRE_RULES, "\n"), $TIMBRE_CONFIGURATION)
  let l:way = 'watched'
  if !s:Wait({-> len(s:Found()) == 2}, 3)
    let l:way = 'read when timbre.json was saved in the editor'
    split $TIMBRE_CONFIGURATION
    sleep 500m
    silent write
    wincmd p
    call s:Wait({-> len(s:Found()) == 2}, 10)
  endif
  call s:Say({'step': 'reload', 'marks': s:Marks(), 'way': l:way})

  call s:ToCaret()
  if s:Act('^Reimagine for ')
    let l:reimagined = s:Text()
    silent undo
    call s:Save($TIMBRE_REIMAGINE_UNDONE)
    call s:Say({'step': 'reimagine', 'text': l:reimagined, 'saved': $TIMBRE_REIMAGINE_UNDONE})
  endif
  qall!
endfunction

command! TimbreSteps call s:Steps()
" As typed, so that timers run meanwhile.
call feedkeys(":TimbreSteps\<CR>")
