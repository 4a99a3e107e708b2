call ale#linter#Define('json', timbre#Linter('json', function('timbre#FolderOfConfiguration')))
