"""Play, studies and the library in a browser. `app` is the application, `sessions` keeps the players apart."""
