"""The panels of softmax and cross-entropy: from logits to shares to the loss."""
