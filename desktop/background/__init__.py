"""When things happen: threads, timers and signals around the services; QtCore, no widget."""
