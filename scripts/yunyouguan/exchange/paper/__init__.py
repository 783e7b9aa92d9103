"""Question sheets for print."""
