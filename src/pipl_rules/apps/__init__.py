"""Apps: what an app needs, what it says, what it can reach, what it was seen to do, and what the law says of that."""
