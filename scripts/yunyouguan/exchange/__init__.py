"""Questions from and to the files that other people use: bytes in, written questions out."""
