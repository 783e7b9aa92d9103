"""The museum's own pictures, drawn by code: `python -m atelier` redraws them all."""
