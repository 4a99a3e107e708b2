;;; lsp-mode.el --- The steps in lsp-mode  -*- lexical-binding: t -*-
(load (expand-file-name "steps.el" (file-name-directory load-file-name)) nil t)
;; Questions that are asked once a project, another server that Markdown has by default, and single actions that are
;; taken unasked.
(setq lsp-auto-guess-root t lsp-auto-execute-action nil lsp-enabled-clients '(timbre) lsp-diagnostics-provider :flymake
      lsp-restart 'ignore lsp-keep-workspace-alive nil)
(find-file (getenv "TIMBRE_DRAFT"))
(run-hooks 'post-command-hook)
(timbre-steps
 ;; Flymake is told the message alone.
 :code (lambda (found)
         (let ((rule (flymake-diagnostic-text found)))
           (dolist (told (lsp--get-buffer-diagnostics) rule)
             (when (string-match-p (regexp-quote (lsp:diagnostic-message told)) (flymake-diagnostic-text found))
               (setq rule (lsp:diagnostic-code? told))))))
 :hover (lambda ()
          (save-window-excursion (lsp-describe-thing-at-point))
          (with-current-buffer "*lsp-help*" (timbre-text)))
 :act (lambda () (call-interactively #'lsp-execute-code-action)))
