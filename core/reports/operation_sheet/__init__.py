"""One operation on paper: what was done, how it went, what the pathologist found."""
