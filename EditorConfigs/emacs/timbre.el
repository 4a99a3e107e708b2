;;; timbre.el --- Timbre in Emacs with eglot  -*- lexical-binding: t -*-
;; Load this file from your init file: (load "/path/to/timbre.el")
(require 'eglot)
(define-derived-mode timbre-json-mode js-mode "Timbre" "For timbre.json, so that no other server is asked about it.")
(add-to-list 'auto-mode-alist '("/timbre\\.json\\'" . timbre-json-mode))
(add-to-list 'eglot-server-programs '((markdown-mode text-mode timbre-json-mode) . ("timbre" "lsp")))
(add-hook 'markdown-mode-hook #'eglot-ensure)
(add-hook 'text-mode-hook #'eglot-ensure)
(add-hook 'timbre-json-mode-hook #'eglot-ensure)
;;; timbre.el ends here
