"""What every picture is drawn with: text made fit to be shown, its width, colours and signs; no law and no record."""
