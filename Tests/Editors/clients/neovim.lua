-- Does the steps of scenario.py in Neovim, by what a writer would use, and reports what is on the screen.
local function say(event)
  local report = assert(io.open(vim.env.TIMBRE_REPORT, "a"))
  report:write(vim.fn.json_encode(event), "\n")
  report:close()
end

local function text() return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), "\n") end

local function marks()
  local marks = vim.empty_dict()
  for _, found in ipairs(vim.diagnostic.get(0)) do
    local line = vim.api.nvim_buf_get_lines(0, found.lnum, found.lnum + 1, true)[1]
    local texts = marks[found.code] or {}
    table.insert(texts, line:sub(found.col + 1, found.end_col))
    marks[found.code] = texts
  end
  return marks
end

local function wait(condition, milliseconds) return vim.wait(milliseconds or 10000, condition, 20) end
local function count() return #vim.diagnostic.get(0) end

local function settle()
  local last, since = nil, vim.loop.now()
  wait(function()
    local now = vim.fn.json_encode(marks())
    if now ~= last then last, since = now, vim.loop.now() end
    return vim.loop.now() - since > 700
  end)
end

local function toCaret()
  vim.fn.cursor(1, 1)
  vim.fn.search("\\V" .. vim.env.TIMBRE_CARET)
  vim.cmd("normal! ll")
end

local function save(path)
  vim.cmd("silent write")
  local copy = assert(io.open(path, "wb"))
  local file = assert(io.open(vim.env.TIMBRE_DRAFT, "rb"))
  copy:write(file:read("*a"))
  copy:close()
  file:close()
end

-- Takes the first action whose title or kind the condition likes; false when none is offered.
local function act(likes)
  local before, offered = text(), nil
  vim.ui.select = function(items, _, choose)
    offered = items
    for index, item in ipairs(items) do
      local action = item.action or item[2]
      if likes(action) then return choose(item, index) end
    end
    choose(nil)
  end
  vim.lsp.buf.code_action()
  wait(function() return offered ~= nil or text() ~= before end, 5000)
  return wait(function() return text() ~= before end, 3000)
end

wait(function() return count() > 2 end)
settle()
say({ step = "open", marks = marks() })

toCaret()
local before = #vim.api.nvim_list_wins()
vim.lsp.buf.hover()
wait(function() return #vim.api.nvim_list_wins() > before end)
for _, window in ipairs(vim.api.nvim_list_wins()) do
  if vim.api.nvim_win_get_config(window).relative ~= "" then
    local lines = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, true)
    say({ step = "hover", text = table.concat(lines, "\n") })
    vim.api.nvim_win_close(window, true)
  end
end

act(function(action) return action.title == vim.env.TIMBRE_FIX end)
say({ step = "fix", text = text() })
vim.cmd("silent undo")
save(vim.env.TIMBRE_UNDONE)
say({ step = "undo", saved = vim.env.TIMBRE_UNDONE })
settle()

local file = assert(io.open(vim.env.TIMBRE_CONFIGURATION, "wb"))
file:write(vim.env.TIMBRE_RULES)
file:close()
local way = "watched"
if not wait(function() return count() == 2 end, 3000) then
  way = "read when the draft was opened again"
  vim.cmd("edit")
  wait(function() return count() == 2 end)
  settle()
end
say({ step = "reload", marks = marks(), way = way })

toCaret()
local did = act(function(action) return vim.startswith(action.kind or "", "refactor.rewrite.reimagine") end)
if did then
  local reimagined = text()
  vim.cmd("silent undo")
  save(vim.env.TIMBRE_REIMAGINE_UNDONE)
  say({ step = "reimagine", text = reimagined, saved = vim.env.TIMBRE_REIMAGINE_UNDONE })
end
vim.cmd("qall!")
