"""IMS QTI 2.1, read and written."""
