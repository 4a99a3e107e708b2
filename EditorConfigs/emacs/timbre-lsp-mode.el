;;; timbre-lsp-mode.el --- Timbre in Emacs with lsp-mode  -*- lexical-binding: t -*-
;; Load this file from your init file: (load "/path/to/timbre-lsp-mode.el")
(require 'lsp-mode)
(define-derived-mode timbre-json-mode js-mode "Timbre" "For timbre.json, so that no other server is asked about it.")
(add-to-list 'auto-mode-alist '("/timbre\\.json\\'" . timbre-json-mode))
(add-to-list 'lsp-language-id-configuration '(timbre-json-mode . "json"))
;; lsp-mode 8 counts characters, whatever was agreed; later ones agree on that themselves.
(lsp-register-client
 (make-lsp-client
  :new-connection (lsp-stdio-connection '("timbre" "lsp" "--position-encoding" "utf-32"))
  :major-modes '(markdown-mode gfm-mode text-mode timbre-json-mode)
  :add-on? t
  :server-id 'timbre))
(add-hook 'markdown-mode-hook #'lsp)
(add-hook 'text-mode-hook #'lsp)
(add-hook 'timbre-json-mode-hook #'lsp)
;;; timbre-lsp-mode.el ends here
