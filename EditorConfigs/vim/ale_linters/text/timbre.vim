call ale#linter#Define('text', timbre#Linter('plaintext', function('timbre#Folder')))
