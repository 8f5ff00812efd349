"First Chair" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The shop-room is a room. It is privately-named.
The street is a room. It is privately-named.

The printed name of the shop-room is "Barber[']s Shop".
The description of the shop-room is "Palermo comes in through a bead curtain to the east, a stripe at a time. There is one chair, in red leather and chrome, which goes up and down by a pedal and is not a toy; before it a marble shelf and a mirror; above the mirror a canary.[if the clippings is strewn-state] The black and white tiles are mostly black.[end if][if the clippings is swept-state] Black tile, white tile, black tile, all the way to the wall.[end if]".
The street is east of the shop-room.

The printed name of the street is "Pavement".
The description of the street is "Already hot. The pole turns by the door, and the bead curtain to the west clicks behind you. From the cafe opposite comes your uncle[']s voice, being reasonable at the top of its range.".
The shop-room is west of the street.

Part 2 - States

A thing can be swept-state or strewn-state. A thing is usually strewn-state.

A thing can be shaken-state or hairy. A thing is usually hairy.

A thing can be rinsed or clogged. A thing is usually clogged.

Part 3 - Things

The clippings is a thing. It is privately-named.
The chair-thing is a supporter. It is privately-named.
The marble-shelf is a supporter. It is privately-named.
The jar is a container. It is privately-named.
The mirror is a thing. It is privately-named.
The canary is a thing. It is privately-named.
The curtain is a thing. It is privately-named.
The broom is a thing. It is privately-named.
The comb is a thing. It is privately-named.
The cape is a thing. It is privately-named.
The razor is a thing. It is privately-named.
The pole is a thing. It is privately-named.
The uncle is a thing. It is privately-named.

The clippings is in the shop-room.
The printed name of the clippings is "clippings".
Include (- with name 'clippings//' 'hair//' 'floor//' 'tiles//', -) when defining the clippings.
The description of the clippings is "Grey from the notary, black from the butcher, and one ginger curl that has people talking.[if the clippings is strewn-state] Enough of it to stuff a small mattress.[end if][if the clippings is swept-state] It is in the dustpan behind the door, with the lid on.[end if]".
The clippings is fixed in place, scenery and plural-named.

The chair-thing is in the shop-room.
The printed name of the chair-thing is "red chair".
Include (- with name 'red//' 'chair//' 'leather//' 'pedal//' 'chairs//p', -) when defining the chair-thing.
The description of the chair-thing is "Made in Saint Louis, Missouri, says the footrest. Zio Tano came over with it, or it with him.[if the cape is on the chair-thing] The striped cape lies over it, waiting for a neck.[end if]".
The chair-thing is fixed in place, not enterable and scenery.

The marble-shelf is in the shop-room.
The printed name of the marble-shelf is "marble shelf".
Include (- with name 'marble//' 'shelf//' 'shelfs//p', -) when defining the marble-shelf.
The description of the marble-shelf is "Lather bowl, alum, the razor, a bottle of something violet, all in the order in which his hand falls on them.".
The marble-shelf is fixed in place, not enterable and scenery.

The jar is in the shop-room.
The printed name of the jar is "blue jar".
Include (- with name 'blue//' 'jar//' 'water//' 'disinfectant//' 'jars//p', -) when defining the jar.
The description of the jar is "A tall glass of liquid the blue of a saint[']s cloak. Combs spend the night in it, to think over what they have done. This one didn[']t.".
The jar is fixed in place, not enterable, unopenable, open and scenery.

The mirror is in the shop-room.
The printed name of the mirror is "mirror".
Include (- with name 'mirror//' 'mirrors//p', -) when defining the mirror.
The description of the mirror is "You, with your father[']s ears. On the frame is stuck a photograph of an aunt who married an engine driver.".
The mirror is fixed in place and scenery.

The canary is in the shop-room.
The printed name of the canary is "canary".
Include (- with name 'canary//' 'bird//' 'cage//' 'canaries//p', -) when defining the canary.
The description of the canary is "Named Caruso, and not for singing: for eating.".
The canary is fixed in place and scenery.

The curtain is in the shop-room.
The printed name of the curtain is "bead curtain".
Include (- with name 'bead//' 'curtain//' 'beads//' 'curtains//p', -) when defining the curtain.
The description of the curtain is "Keeps out flies and lets in everybody else.".
The curtain is fixed in place and scenery.

The broom is in the shop-room.
The printed name of the broom is "broom".
Include (- with name 'broom//' 'brooms//p', -) when defining the broom.
The description of the broom is "Taller than you are, and with better bristles.".
The appearance of the broom is "A broom leans in the corner, looking at nobody.".
The first place of the broom is the shop-room.
The broom is portable.

The comb is on the marble-shelf.
The printed name of the comb is "tortoiseshell comb".
Include (- with name 'tortoiseshell//' 'comb//' 'tortoise//' 'combs//p', -) when defining the comb.
The description of the comb is "The good one, with the notch where the Bishop[']s brother sneezed.[if the comb is clogged] Between the teeth is a felt of many customers.[end if]".
The comb is portable.

The cape is on the chair-thing.
The printed name of the cape is "striped cape".
Include (- with name 'striped//' 'cape//' 'cloth//' 'capes//p', -) when defining the cape.
The description of the cape is "Four feet of blue and white cotton with a tape for the neck.[if the cape is hairy] It prickles with other men[']s necks.[end if][if the cape is shaken-state] It is clean, and cracks like a flag.[end if]".
The cape is portable.

The razor is in the shop-room.
The printed name of the razor is "razor".
Include (- with name 'razor//' 'razors//p', -) when defining the razor.
The description of the razor is "Folded. You may look at it. You have been told about it in such detail that you can[']t look for long.".
The razor is fixed in place and scenery.

The pole is in the street.
The printed name of the pole is "barber[']s pole".
Include (- with name 'barber^s//' 'pole//' 'poles//p', -) when defining the pole.
The description of the pole is "Red, white, red, white, going up for ever and never getting there. Like the drains, the Mayor says, when he is not the Mayor.".
The pole is fixed in place and scenery.

The uncle is in the street.
The printed name of the uncle is "Zio Tano".
Include (- with name 'zio//' 'tano//' 'uncle//' 'cafe//' 'voice//', -) when defining the uncle.
The description of the uncle is "All that shows of him is a hand in the cafe window, saving a penalty.".
The uncle is fixed in place, scenery and proper-named.

The description of the player is "You look as you always do."

Part 4 - Actions

Sweeping-with is an action applying to two things.
Understand "sweep [something] with [something]" as sweeping-with.
Understand "brush [something] with [something]" as sweeping-with.
Understand "clean [something] with [something]" as sweeping-with.

Carry out sweeping-with:
	if the noun is the clippings and the second noun is the broom:
		if the broom is not enclosed by the player:
			say "The broom is still in its corner, and it won[']t come by itself.";
			stop the action;
		if the clippings is not strewn-state:
			say "You have swept. Even the corner where the cat would sit, if there were a cat.";
			stop the action;
		now the clippings is swept-state;
		say "From the walls in, as he taught you, round the foot of the chair and up to the door. The heap would make a very ugly dog. You tip it into the dustpan and shut the lid on it.";
		stop the action;
	say "That would lead nowhere.".

Just-shaking is an action applying to one thing.
Understand "shake [something]" as just-shaking.
Understand "flap [something]" as just-shaking.
Understand "beat [something]" as just-shaking.

Carry out just-shaking:
	if the noun is the cape:
		if the cape is not enclosed by the player:
			say "You would have to get hold of it first.";
			stop the action;
		if the location of the player is not the street:
			say "In here? It would all be on the floor again, and on the canary. This is done outside, downwind.";
			stop the action;
		if the cape is not hairy:
			say "There[']s nothing left in it but stripes.";
			stop the action;
		now the cape is shaken-state;
		say "A crack, and another crack, and a small cloud of the whole town goes off down the gutter. The fourth crack was only because you like it.";
		stop the action;
	say "That would lead nowhere.".

Draping-over is an action applying to two things.
Understand "drape [something] over [something]" as draping-over.
Understand "spread [something] over [something]" as draping-over.
Understand "lay [something] over [something]" as draping-over.

Carry out draping-over:
	if the noun is the cape and the second noun is the chair-thing:
		if the cape is not enclosed by the player:
			say "The cape isn[']t in your hands.";
			stop the action;
		if the cape is not shaken-state:
			say "Full of yesterday? The Mayor would itch through two whole speeches. It wants shaking first.";
			stop the action;
		if the clippings is not swept-state:
			say "The hem would trail in the clippings. Floor first: his own rule.";
			stop the action;
		now the cape is on the chair-thing;
		say "You lay it over both arms, with the tape towards the door, so that it can be swept up and round a neck in one movement, like a bullfighter[']s.";
		stop the action;
	say "That would lead nowhere.".

Check putting something on something:
	now the deed is 0;
	if the noun is the cape and the second noun is the chair-thing:
		if the cape is not shaken-state:
			say "Full of yesterday? The Mayor would itch through two whole speeches. It wants shaking first.";
			stop the action;
		if the clippings is not swept-state:
			say "The hem would trail in the clippings. Floor first: his own rule.";
			stop the action;
		now the deed is 1;
	otherwise if (the noun is the broom or the noun is the comb) and the second noun is the chair-thing:
		if the noun is enclosed by the player:
			say "The chair is for customers. The last thing that sat in it without being one was you, and you remember the afternoon.";
			stop the action;
		now the deed is 2;
	continue the action.

After putting something on something:
	if the deed is 1:
		say "You lay it over both arms, with the tape towards the door, so that it can be swept up and round a neck in one movement, like a bullfighter[']s.";
		stop the action;
	if the deed is 2:
		continue the action;
	continue the action.

Check inserting something into something:
	now the deed is 0;
	if the noun is the comb and the second noun is the jar:
		now the deed is 1;
	otherwise if (the noun is the broom or the noun is the cape) and the second noun is the jar:
		if the noun is enclosed by the player:
			say "The jar is four fingers wide, and for combs.";
			stop the action;
		now the deed is 2;
	continue the action.

After inserting something into something:
	if the deed is 1:
		now the comb is rinsed;
		say "It slides under, and lets go of a single bubble and a great deal of felt.";
		stop the action;
	if the deed is 2:
		continue the action;
	continue the action.

Just-pumping is an action applying to one thing.
Understand "pump [something]" as just-pumping.
Understand "sit on [something]" as just-pumping.
Understand "work [something]" as just-pumping.

Carry out just-pumping:
	if the noun is the chair-thing:
		say "It sinks with a sigh, and you pump it up again, quickly, before anybody in the cafe can turn round.";
		stop the action;
	say "That would lead nowhere.".

Whistling-to is an action applying to one thing.
Understand "whistle to [something]" as whistling-to.

Carry out whistling-to:
	if the noun is the canary:
		say "Caruso looks at you with one eye, and with the other at the seed.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the canary:
		try whistling-to the noun;
		stop the action;
	continue the action.

Part 6 - Tasks and endings

The floor-done is a task. The points are 2.
The comb-done is a task. The points are 2.
The cape-shaken is a task. The points are 2.
The chair-draped is a task. The points are 2.

The maximum score is 8.

Every turn:
	if the floor-done is pending and the clippings is swept-state:
		achieve the floor-done.

Every turn:
	if the comb-done is pending and the comb is in the jar:
		achieve the comb-done.

Every turn:
	if the cape-shaken is pending and the cape is shaken-state:
		achieve the cape-shaken.

Every turn:
	if the chair-draped is pending and the cape is on the chair-thing and the cape is shaken-state:
		achieve the chair-draped.

Every turn:
	if the story has not ended and the floor-done is achieved and the comb is in the jar and the cape is on the chair-thing and the cape is shaken-state:
		say "The beads part at eight exactly. The Mayor looks at the floor, the jar and the chair; then he looks at you, and sits down, and lifts his chin. [quotation mark]Well?[quotation mark] he says. [quotation mark]Has your uncle died? Shave me.[quotation mark] And from the cafe, at full speed, comes Zio Tano.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the shop-room.

When play begins:
	say "The Mayor is shaved at Zio Tano[']s on the first of the month, at eight, and it is six minutes to. Your uncle is across the street, settling a question about a goalkeeper. That leaves you, who are eleven, and yesterday, which is still all over the floor. Sweep up, get the comb into the blue water, and drape the chair with a cape that nobody has been shorn in.".

To decide whether mention (N - a number) is absent:
	no.

To decide whether mention (N - a number) has an answer:
	yes.

To answer mention (N - a number):
	if N is 1, say "You are there.";
	if N is 2, say "You would have to go east.";
	if N is 3, say "You are there.";
	if N is 4, say "You would have to go west.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'shop//': if (n < 1 && SK_Near((+ the shop-room +))) return 1; if (n < 4 && SK_Near((+ the street +))) return 4;
		'pavement//': if (n < 2 && SK_Near((+ the shop-room +))) return 2; if (n < 3 && SK_Near((+ the street +))) return 3;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
-).
