"""What one channel says and another contradicts."""
