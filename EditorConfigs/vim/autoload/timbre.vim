" Timbre as a linter of ALE. ALE takes columns as bytes, whatever was agreed; so the server is told to count bytes.
function! timbre#Linter(language, root) abort
  return {
  \   'name': 'timbre',
  \   'lsp': 'stdio',
  \   'executable': 'timbre',
  \   'command': '%e lsp --position-encoding utf-8',
  \   'language': a:language,
  \   'project_root': a:root,
  \}
endfunction

function! timbre#Folder(buffer) abort
  let l:folder = fnamemodify(bufname(a:buffer), ':p:h')
  let l:configuration = findfile('timbre.json', l:folder . ';')
  return empty(l:configuration) ? l:folder : fnamemodify(l:configuration, ':p:h')
endfunction

" Of other JSON files nothing is said.
function! timbre#FolderOfConfiguration(buffer) abort
  return fnamemodify(bufname(a:buffer), ':t') is# 'timbre.json' ? timbre#Folder(a:buffer) : ''
endfunction
