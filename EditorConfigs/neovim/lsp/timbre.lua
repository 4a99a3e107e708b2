-- Timbre in Neovim 0.11 or later. Put this file into ~/.config/nvim/lsp/, and `vim.lsp.enable("timbre")` into init.lua.
return {
  cmd = { "timbre", "lsp" },
  filetypes = { "markdown", "text", "json", "jsonc" },
  root_dir = function(buffer, start)
    local path = vim.api.nvim_buf_get_name(buffer)
    if vim.bo[buffer].filetype:find("json") and vim.fs.basename(path) ~= "timbre.json" then return end
    start(vim.fs.root(buffer, { "timbre.json", ".git" }) or vim.fs.dirname(path))
  end,
}
