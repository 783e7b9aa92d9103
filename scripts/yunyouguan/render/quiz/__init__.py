"""Questions as native controls, with their answers for those without script."""
