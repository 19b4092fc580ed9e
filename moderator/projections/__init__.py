"""What each audience may see: one file per noun, each reading one row and nothing else."""
