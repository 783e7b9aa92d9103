"""The desk of questions: what a file holds is read and judged, put into the museum, given out."""
