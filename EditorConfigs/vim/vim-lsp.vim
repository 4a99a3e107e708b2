" Timbre in Vim with vim-lsp. Put this file into ~/.vim/plugin/timbre.vim, or source it from your vimrc.
autocmd User lsp_setup call lsp#register_server({
\   'name': 'timbre',
\   'cmd': ['timbre', 'lsp'],
\   'allowlist': ['markdown', 'text'],
\   'root_uri': {_ -> lsp#utils#path_to_uri(
\     lsp#utils#find_nearest_parent_file_directory(lsp#utils#get_buffer_path(), ['timbre.json', '.git/']))},
\})
