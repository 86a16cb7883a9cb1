"""The window without a screen: pictures, self-test, preview, benchmark."""
