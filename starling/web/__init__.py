"""Web pages for the library, play and studies. `app` is the application, `sessions` manages the players' sessions."""
