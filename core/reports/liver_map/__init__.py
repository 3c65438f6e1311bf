"""The liver map: lesions and removed segments of one day as a picture, for window and paper."""
