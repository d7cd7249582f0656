// How many documents the database hands out for opening the dashboard: that is what the user pays.
