-- Opens a draft, waits for its findings, takes the first fix of the first one, and saves what became of it.
vim.wait(5000, function() return #vim.diagnostic.get(0) > 0 end)
local findings = vim.diagnostic.get(0)
for _, found in ipairs(findings) do
  io.write(string.format("found %d:%d-%d %s\n", found.lnum + 1, found.col, found.end_col, found.code))
end
if #findings == 0 then
  io.write("no findings\n")
  vim.cmd("cquit")
end
vim.api.nvim_win_set_cursor(0, { findings[1].lnum + 1, findings[1].col })
local client = vim.lsp.get_active_clients()[1]
local params = vim.lsp.util.make_range_params(0, client.offset_encoding)
params.context = { diagnostics = {} }
local answers = vim.lsp.buf_request_sync(0, "textDocument/codeAction", params, 5000)
for _, answer in pairs(answers or {}) do
  local action = (answer.result or {})[1]
  if action then
    io.write("fix " .. action.title .. "\n")
    vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding)
  end
end
vim.cmd("write")
vim.cmd("qall!")
