"""The built museum, shown and photographed as a visitor sees it."""
