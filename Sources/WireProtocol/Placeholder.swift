package enum WPlaceholder {}
