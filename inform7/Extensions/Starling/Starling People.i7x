Version 1 of Starling People (for Z-Machine only) by Starling begins here.

"For games with people who answer, and who go about by themselves."

Volume 1 - Talking

Understand "ask [someone] about/for [text]" as asking it about.
Understand "tell [someone] about [text]" as telling it about.
Understand "answer [text] to [someone]" or "say [text] to [someone]" as answering it that (with nouns reversed).

Understand "ask [someone] to [text]" or "tell [someone] to [text]" or "order [someone] to [text]" as ordering it to.

Volume 2 - Going about

To bring (walker - a thing) to (goal - an object) leaving with (farewell - a text) and arriving with (greeting - a text):
	let the old place be the location of the walker;
	if the old place is the goal, stop;
	if the player can see the walker:
		if the farewell is empty:
			let the heading be nothing;
			if the old place is a room:
				repeat with the way running through directions:
					if the room the way from the old place is the goal, let the heading be the way;
			if the heading is nothing, say "[The walker] [leave].";
			otherwise say "[The walker] [go] [heading].";
		otherwise:
			say farewell;
			say line break;
	move the walker to the goal;
	if the player can see the walker:
		if the greeting is empty, say "[The walker] [arrive].";
		otherwise say "[greeting][line break]".

To leave is a verb. To go is a verb. To arrive is a verb. To follow is a verb.

Starling People ends here.
