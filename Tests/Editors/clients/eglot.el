;;; eglot.el --- The steps in eglot  -*- lexical-binding: t -*-
(load (expand-file-name "steps.el" (file-name-directory load-file-name)) nil t)
(find-file (getenv "TIMBRE_DRAFT"))
(run-hooks 'post-command-hook)
(timbre-steps
 :code (lambda (found)
         (let ((text (flymake-diagnostic-text found)))
           (if (string-match "\\[\\([a-z/-]+\\)\\]" text) (match-string 1 text) text)))
 :hover (lambda ()
          (eldoc-print-current-symbol-info t)
          (timbre-wait
           (lambda ()
             (cl-some (lambda (buffer)
                        (and (string-prefix-p "*eldoc" (buffer-name buffer))
                             (with-current-buffer buffer
                               (and (string-match-p "/280" (timbre-text)) (timbre-text)))))
                      (buffer-list)))
           5))
 :act (lambda () (eglot-code-actions (point) (point) nil t)))
