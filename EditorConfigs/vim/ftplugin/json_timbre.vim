" Of JSON files ALE asks only those linters that it knows; of timbre.json only Timbre has anything to say.
if expand('%:t') is# 'timbre.json'
  let b:ale_linters = ['timbre']
endif
