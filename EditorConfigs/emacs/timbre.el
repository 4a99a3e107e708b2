;;; timbre.el --- Timbre in Emacs with eglot  -*- lexical-binding: t -*-
;; Load this file from your init file: (load "/path/to/timbre.el")
(require 'eglot)
(add-to-list 'eglot-server-programs '((markdown-mode text-mode) . ("timbre" "lsp")))
(add-hook 'markdown-mode-hook #'eglot-ensure)
(add-hook 'text-mode-hook #'eglot-ensure)
;;; timbre.el ends here
