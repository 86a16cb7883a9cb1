"""The live views: one file a panel, all with the interface of `panel.Panel`."""
