;;; steps.el --- Does the steps of scenario.py, by what a writer would use  -*- lexical-binding: t -*-
;; eglot.el and lsp-mode.el say how each of the two is asked.
(require 'cl-lib)
(require 'json)
(require 'flymake)

(defun timbre-say (&rest event)
  (let ((coding-system-for-write 'utf-8-unix))
    (write-region (concat (json-encode event) "\n") nil (getenv "TIMBRE_REPORT") t 'silent)))

(defun timbre-wait (condition seconds)
  (let ((end (+ (float-time) seconds)) value)
    (while (and (not (setq value (funcall condition))) (< (float-time) end))
      (accept-process-output nil 0.05)
      (sit-for 0.05))
    value))

(defun timbre-text () (buffer-substring-no-properties (point-min) (point-max)))

(defun timbre-marks (code)
  "The marked texts by rule; CODE takes the rule out of a diagnostic."
  (let ((marks (make-hash-table :test #'equal)))
    (dolist (found (flymake-diagnostics))
      (let ((text (buffer-substring-no-properties (flymake-diagnostic-beg found) (flymake-diagnostic-end found))))
        (puthash (funcall code found) (vconcat (gethash (funcall code found) marks []) (list text)) marks)))
    marks))

(defun timbre-to-caret ()
  (goto-char (point-min))
  (search-forward (getenv "TIMBRE_CARET"))
  (goto-char (+ 3 (match-beginning 0))))

(defun timbre-save (path)
  (let ((inhibit-message t)) (save-buffer))
  (copy-file (buffer-file-name) path t))

(defun timbre-act (likes command)
  "Answer the question that COMMAND asks with the first choice that LIKES takes; nil when nothing changed."
  (let ((before (timbre-text))
        (last-nonmenu-event ?\r)) ; A key and not the mouse, which would open a menu.
    (cl-letf (((symbol-function 'completing-read)
               (lambda (_prompt choices &rest _)
                 (or (cl-find-if likes (all-completions "" choices)) (user-error "No such action")))))
      (undo-boundary)
      (ignore-errors (funcall command)))
    (timbre-wait (lambda () (not (equal before (timbre-text)))) 5)))

(defun timbre-undo ()
  (undo-boundary)
  (let ((last-command nil) (this-command 'undo) (inhibit-message t)) (undo))
  (undo-boundary))

(cl-defun timbre-steps (&key code hover act)
  (let ((count (lambda (number) (lambda () (= number (length (flymake-diagnostics)))))))
    (timbre-wait (funcall count 3) 15)
    (timbre-say :step "open" :marks (timbre-marks code))

    (timbre-to-caret)
    (timbre-say :step "hover" :text (or (funcall hover) ""))

    (timbre-to-caret)
    (timbre-act (lambda (title) (equal title (getenv "TIMBRE_FIX"))) act)
    (timbre-say :step "fix" :text (timbre-text))
    (timbre-undo)
    (timbre-save (getenv "TIMBRE_UNDONE"))
    (timbre-say :step "undo" :saved (getenv "TIMBRE_UNDONE"))
    (timbre-wait (funcall count 3) 5)

    (let ((way "watched"))
      (write-region (getenv "TIMBRE_RULES") nil (getenv "TIMBRE_CONFIGURATION") nil 'silent)
      (unless (timbre-wait (funcall count 2) 5)
        (setq way "read when timbre.json was saved in the editor")
        (let ((draft (current-buffer)))
          (find-file (getenv "TIMBRE_CONFIGURATION"))
          (run-hooks 'post-command-hook)
          (timbre-wait #'ignore 1)
          (insert "\n")
          (save-buffer)
          (switch-to-buffer draft))
        (timbre-wait (funcall count 2) 10))
      (timbre-say :step "reload" :marks (timbre-marks code) :way way))

    (timbre-to-caret)
    (when (timbre-act (lambda (title) (string-prefix-p "Reimagine for " title)) act)
      (let ((text (timbre-text)))
        (timbre-undo)
        (timbre-save (getenv "TIMBRE_REIMAGINE_UNDONE"))
        (timbre-say :step "reimagine" :text text :saved (getenv "TIMBRE_REIMAGINE_UNDONE"))))
    (save-buffers-kill-emacs t)))
