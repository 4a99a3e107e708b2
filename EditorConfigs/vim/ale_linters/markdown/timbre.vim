call ale#linter#Define('markdown', timbre#Linter('markdown', function('timbre#Folder')))
