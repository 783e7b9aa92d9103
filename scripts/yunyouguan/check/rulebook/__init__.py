"""What each rule is about, why it exists and where it comes from; one file a family."""
