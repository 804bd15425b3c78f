"""What the administrative branch attaches: penalties and other measures of the authorities."""
