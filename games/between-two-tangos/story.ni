"Between Two Tangos" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

Part 1 - Rooms

The basement is a room. It is privately-named.

The printed name of the basement is "Basement Workshop".
The description of the basement is "You mend shoes under a dance hall, which is like selling umbrellas under a waterfall. The ceiling sheds plaster in four-four time. An iron last stands on the bench, a chest of drawers full of heels has one drawer that works, and every inch of wall is hung with shoes that nobody has come back for.[if the silver-shoe is sound-state] Through the boards comes the creak of a bandoneon being taken onto a knee.[end if]".

Part 2 - States

A thing can be stumps, cleared, tacked or sound-state (this is its heeling property).

Part 3 - Things

The la-perla is a woman. It is privately-named.
The bench is a supporter. It is privately-named.
The last-thing is a supporter. It is privately-named.
The silver-shoe is a thing. It is privately-named.
The pincers-thing is a thing. It is privately-named.
The hammer is a thing. It is privately-named.
The drawer is a container. It is privately-named.
The wooden-heel is a thing. It is privately-named.
The rubber-heel is a thing. It is privately-named.
The shoes is a thing. It is privately-named.
The ceiling-thing is a thing. It is privately-named.

The la-perla is in the basement.
The printed name of the la-perla is "La Perla".
Include (- with name 'la//' 'perla//' 'dancer//' 'pearl//', -) when defining the la-perla.
The description of the la-perla is "Sixty-one, sequinned, and balanced on one foot as if that were the usual number.".
The appearance of the la-perla is "La Perla stands on her shod foot with the other tucked up behind her, like a heron that has buried two husbands.".
The first place of the la-perla is the basement.
The la-perla is proper-named.

The bench is in the basement.
The printed name of the bench is "bench".
Include (- with name 'bench//' 'benches//p', -) when defining the bench.
The description of the bench is "Forty years of knife cuts, all of them in the same direction.".
The bench is fixed in place, not enterable and scenery.

The last-thing is in the basement.
The printed name of the last-thing is "iron last".
Include (- with name 'iron//' 'last//' 'foot//' 'lasts//p', -) when defining the last-thing.
The description of the last-thing is "An upside-down iron foot on a stalk. Nothing can be drawn or driven in a shoe that is not sitting on it.".
The last-thing is fixed in place, not enterable and scenery.

The silver-shoe is on the last-thing.
The printed name of the silver-shoe is "silver shoe".
Include (- with name 'silver//' 'shoe//', -) when defining the silver-shoe.
The description of the silver-shoe is "Kid, dyed silver, worn at the outside of the toe by pivots.[if the silver-shoe is stumps] Where the heel was there are four bent nails, grinning.[end if][if the silver-shoe is cleared] The heel seat is clean, four holes and no heel.[end if][if the silver-shoe is tacked] A wooden heel stands on it, held by two tacks and good manners.[end if][if the silver-shoe is sound-state] The new heel might have grown there.[end if]".
The silver-shoe is portable.

The pincers-thing is on the bench.
The printed name of the pincers-thing is "pincers".
Include (- with name 'pincers//' 'pliers//', -) when defining the pincers-thing.
The description of the pincers-thing is "Jaws like a small bulldog, and the same opinion about letting go.".
The pincers-thing is portable and plural-named.

The hammer is on the bench.
The printed name of the hammer is "hammer".
Include (- with name 'hammer//' 'hammers//p', -) when defining the hammer.
The description of the hammer is "The face is as round and bright as a coin. The handle fits your hand and pinches everyone else[']s.".
The hammer is portable.

The drawer is in the basement.
The printed name of the drawer is "drawer".
Include (- with name 'drawer//' 'drawers//' 'chest//' 'working//' 'one//', -) when defining the drawer.
The description of the drawer is "The working one. It is labelled in your late uncle[']s writing: VARIOUS.".
The drawer is fixed in place, not enterable, openable, closed and scenery.

The wooden-heel is in the drawer.
The printed name of the wooden-heel is "wooden heel".
Include (- with name 'wooden//' 'heel//' 'heels//p', -) when defining the wooden-heel.
The description of the wooden-heel is "Beech, waisted like a wine glass, two and a quarter inches, silvered at the back. It was turned for a singer who took up with a dentist.".
The wooden-heel is portable.

The rubber-heel is in the drawer.
The printed name of the rubber-heel is "rubber heel".
Include (- with name 'rubber//' 'heel//' 'heels//p', -) when defining the rubber-heel.
The description of the rubber-heel is "Three quarters of an inch. Guaranteed silent. For nurses.".
The rubber-heel is portable.

The shoes is in the basement.
The printed name of the shoes is "forgotten shoes".
Include (- with name 'forgotten//' 'shoes//' 'tickets//' 'wall//' 'ticket//', -) when defining the shoes.
The description of the shoes is "Each has a ticket, and on the tickets are dates. Some of them were boots when they came in.".
The shoes is fixed in place, scenery and plural-named.

The ceiling-thing is in the basement.
The printed name of the ceiling-thing is "ceiling".
Include (- with name 'ceiling//' 'plaster//' 'boards//' 'ceilings//p', -) when defining the ceiling-thing.
The description of the ceiling-thing is "Lath and plaster and rhythm. You could set a watch by it, if your watch danced.".
The ceiling-thing is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Check putting something on something:
	now the deed is 0;
	if (the noun is the pincers-thing or the noun is the hammer or the noun is the wooden-heel or the noun is the rubber-heel) and the second noun is the last-thing:
		if the noun is enclosed by the player:
			say "[The second noun] is for shoes. It has its pride.";
			stop the action;
		now the deed is 1;
	continue the action.

After putting something on something:
	if the deed is 1:
		continue the action;
	continue the action.

Drawing-nails-from-with is an action applying to two things.
Understand "draw nails from [something] with [something]" as drawing-nails-from-with.
Understand "pull nails from [something] with [something]" as drawing-nails-from-with.
Understand "clear [something] with [something]" as drawing-nails-from-with.

Carry out drawing-nails-from-with:
	if the noun is the silver-shoe and the second noun is the pincers-thing:
		if the pincers-thing is not enclosed by the player:
			say "With what, your teeth? They are the same age as you are.";
			stop the action;
		if the silver-shoe is not on the last-thing:
			say "It skates about in your hands. Put it on the last.";
			stop the action;
		if the silver-shoe is not stumps:
			say "There is not a nail left in it that ought not to be there.";
			stop the action;
		now the silver-shoe is cleared;
		say "One, two, three, and the fourth with a shriek that makes La Perla shut her eyes. You drop them in the tin for the man who buys nails.";
		stop the action;
	if the noun is the silver-shoe and the second noun is the hammer:
		say "You[']d only drive them deeper. Something that grips is wanted.";
		stop the action;
	say "That would lead nowhere.".

Fiting-to is an action applying to two things.
Understand "fit [something] to [something]" as fiting-to.
Understand "attach [something] to [something]" as fiting-to.
Understand "fix [something] to [something]" as fiting-to.
Understand "repair [something] to [something]" as fiting-to.
Understand "mend [something] to [something]" as fiting-to.
Understand "patch [something] to [something]" as fiting-to.

Carry out fiting-to:
	if the noun is the wooden-heel and the second noun is the silver-shoe:
		if the wooden-heel is not enclosed by the player:
			say "You would need the heel in your hand.";
			stop the action;
		if the silver-shoe is not on the last-thing:
			say "It wants to be on the last, upside down and helpless.";
			stop the action;
		if the silver-shoe is stumps:
			say "You offer it up, and it rocks on four bent nails like a table in a cheap cafe. Those have to come out.";
			stop the action;
		now the silver-shoe is tacked;
		now the wooden-heel is nowhere;
		say "A lick of paste, a twist, two tacks from between your lips. It sits.";
		stop the action;
	if the noun is the rubber-heel and the second noun is the silver-shoe:
		say "[quotation mark]I am to enter,[quotation mark] says La Perla, [quotation mark]like a nurse?[quotation mark] You put it down.";
		stop the action;
	say "That would lead nowhere.".

Just-hammering is an action applying to one thing.
Understand "hammer [something]" as just-hammering.
Understand "nail [something]" as just-hammering.

Carry out just-hammering:
	if the noun is the silver-shoe:
		if the hammer is not enclosed by the player:
			say "You make a fist, and think better of it.";
			stop the action;
		if the silver-shoe is not on the last-thing:
			say "On what? It wants iron under it.";
			stop the action;
		if the silver-shoe is sound-state:
			say "Any more and it will come out at the toe.";
			stop the action;
		if the silver-shoe is stumps:
			say "Hammering those nails in would be a way of losing them, but not a good one.";
			stop the action;
		if the silver-shoe is not tacked:
			say "There is no heel on it to nail.";
			stop the action;
		now the silver-shoe is sound-state;
		say "Five nails, two blows each, clenched on the iron. Upstairs somebody mistakes it for the drummer and applauds.";
		stop the action;
	say "That would lead nowhere.".

Giving-to is an action applying to two things.
Understand "give [something] to [something]" as giving-to.
Understand "hand [something] to [something]" as giving-to.

Carry out giving-to:
	if the noun is the silver-shoe and the second noun is the la-perla:
		if the silver-shoe is not enclosed by the player:
			say "She looks at your hands for the shoe, and then at the clock.";
			stop the action;
		if the silver-shoe is tacked:
			say "She sets her thumb against the heel, and it moves. [quotation mark]With two tacks,[quotation mark] says La Perla, [quotation mark]I would not hang a calendar.[quotation mark]";
			stop the action;
		if the silver-shoe is not sound-state:
			say "[quotation mark]I have this one already,[quotation mark] she says. [quotation mark]It is the other half that I came about.[quotation mark]";
			stop the action;
		now the silver-shoe is carried by the la-perla;
		say "She does not look down. She holds out her foot, as to a page, and you find that you are on your knees, buckling it.";
		stop the action;
	if (the noun is the rubber-heel or the noun is the wooden-heel or the noun is the hammer or the noun is the pincers-thing) and the second noun is the la-perla:
		say "[quotation mark]That is your department,[quotation mark] says La Perla.";
		stop the action;
	try giving the noun to the second noun.

The drawing-nails-from-with action translates into I6 as "SKOwn1".
The fiting-to action translates into I6 as "SKOwn2".
The giving-to action translates into I6 as "SKOwn3".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the pincers-thing +) && x == (+ the silver-shoe +)) return ##SKOwn1;
			if (y == (+ the hammer +) && x == (+ the silver-shoe +)) return ##SKOwn1;
			if (y == (+ the silver-shoe +) && x == (+ the wooden-heel +) or (+ the rubber-heel +)) return ##SKOwn2;
			if (y == (+ the la-perla +) && x == (+ the silver-shoe +) or (+ the rubber-heel +) or (+ the wooden-heel +) or (+ the hammer +) or (+ the pincers-thing +)) return ##SKOwn3;
		3:
			if (y == (+ the silver-shoe +) && x == (+ the wooden-heel +) or (+ the rubber-heel +)) return ##SKOwn2;
			if (y == (+ the la-perla +) && x == (+ the silver-shoe +) or (+ the rubber-heel +) or (+ the wooden-heel +) or (+ the hammer +) or (+ the pincers-thing +)) return ##SKOwn3;
		4:
			if (y == (+ the silver-shoe +) && x == (+ the wooden-heel +) or (+ the rubber-heel +)) return ##SKOwn2;
			if (y == (+ the la-perla +) && x == (+ the silver-shoe +) or (+ the rubber-heel +) or (+ the wooden-heel +) or (+ the hammer +) or (+ the pincers-thing +)) return ##SKOwn3;
		5:
			if (y == (+ the la-perla +) && x == (+ the silver-shoe +) or (+ the rubber-heel +) or (+ the wooden-heel +) or (+ the hammer +) or (+ the pincers-thing +)) return ##SKOwn3;
		6:
			if (y == (+ the silver-shoe +) && x == (+ the wooden-heel +) or (+ the rubber-heel +)) return ##SKOwn2;
	}
	rfalse;
];
-).

Part 6 - Tasks and endings

The nails-out is a task. The points are 2.
The heel-on is a task. The points are 2.
The heel-nailed is a task. The points are 2.
The shoe-back is a task. The points are 1.

The maximum score is 7.

Every turn:
	if the nails-out is pending and the silver-shoe is cleared:
		achieve the nails-out.

Every turn:
	if the heel-on is pending and the silver-shoe is tacked:
		achieve the heel-on.

Every turn:
	if the heel-nailed is pending and the silver-shoe is sound-state:
		achieve the heel-nailed.

Every turn:
	if the shoe-back is pending and the silver-shoe is carried by the la-perla:
		achieve the shoe-back.

Every turn:
	if the story has not ended and the shoe-back is achieved:
		say "She goes up as she came down, but with two clicks. Then the bandoneon breathes in, and above your lamp, exactly above it, something begins to turn on a beech heel, and a little plaster comes down on you like a blessing.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the basement.

When play begins:
	say "Buenos Aires, 1940. Over your head two hundred feet have stopped, and a single pair, one shod and one bare, is coming down your stairs with a click and a slap. [quotation mark]Eleven minutes,[quotation mark] says La Perla, and holds out a silver shoe with no heel. [quotation mark]Then it is the Pugliese, and I do not sit out the Pugliese.[quotation mark] Get the old nails out, put a heel on that is worthy of her, nail it, and hand it over.".

To decide whether mention (N - a number) is absent:
	if N is 3:
		if the silver-shoe is cleared:
			no;
		yes;
	if N is 4:
		if the silver-shoe is cleared:
			no;
		yes;
	if N is 5:
		if the silver-shoe is stumps:
			no;
		yes;
	if N is 6:
		if the silver-shoe is tacked:
			no;
		yes;
	if N is 16:
		if the silver-shoe is sound-state:
			no;
		yes;
	if N is 17:
		if the silver-shoe is sound-state:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 11, no;
	if N is 12, no;
	if N is 19, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "It goes down through the bench and into the floor.";
	if N is 2, say "The dye has gone there, and the kid shows grey.";
	if N is 3, say "Bare leather, waiting to be given something to stand on.";
	if N is 4, say "A horseshoe of them, each no wider than a nail.";
	if N is 5, say "Rusted to the neck, and bent four different ways.";
	if N is 6, say "Two blue heads, at the back. They promise nothing.";
	if N is 7, say "They meet all the way along, which few couples do.";
	if N is 8, say "Two small scars on the rim, from before your time.";
	if N is 9, say "Ash, and waisted where three owners have held it.";
	if N is 10, say "A fine clerk[']s hand, in a man who never kept an account.";
	if N is 13, say "In some better waistcoat. Down here you go by the plaster.";
	if N is 14, say "Up there: parquet, chandeliers, and every one of the other shoes.";
	if N is 15, say "Steep, and lit by what falls down them from the party.";
	if N is 16, say "Up there, with a cloth laid over it to save the trousers.";
	if N is 17, say "You cannot see it. You can hear it filling its chest.";
	if N is 18, say "Glue, wax, and one thumbnail that has met the hammer.";
	if N is 20, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'stalk//': if (n < 1 && SK_Near((+ the last-thing +))) return 1;
		'toe//': if (n < 2 && SK_Near((+ the silver-shoe +))) return 2;
		'seat//': if (n < 3 && SK_Near((+ the silver-shoe +))) return 3;
		'holes//': if (n < 4 && SK_Near((+ the silver-shoe +))) return 4;
		'nails//': if (n < 5 && SK_Near((+ the silver-shoe +))) return 5;
		'tacks//': if (n < 6 && SK_Near((+ the silver-shoe +))) return 6;
		'jaws//': if (n < 7 && SK_Near((+ the pincers-thing +))) return 7;
		'face//': if (n < 8 && SK_Near((+ the hammer +))) return 8;
		'handle//': if (n < 9 && SK_Near((+ the hammer +))) return 9;
		'writing//': if (n < 10 && SK_Near((+ the drawer +))) return 10;
		'quarter//': if (n < 11 && SK_Near((+ the wooden-heel +))) return 11;
		'quarters//': if (n < 12 && SK_Near((+ the rubber-heel +))) return 12;
		'watch//': if (n < 13 && SK_Near((+ the ceiling-thing +))) return 13;
		'hall//': if (n < 14 && SK_Near((+ the basement +))) return 14;
		'stairs//': if (n < 15 && SK_Near((+ the basement +))) return 15;
		'knee//': if (n < 16 && SK_Near((+ the basement +))) return 16;
		'bandoneon//': if (n < 17 && SK_Near((+ the basement +))) return 17;
		'hand//': if (n < 18 && SK_Near(player)) return 18;
		'bulldog//': if (n < 19 && SK_Near(player)) return 19;
		'click//': if (n < 19 && SK_Near(player)) return 19;
		'coin//': if (n < 19 && SK_Near(player)) return 19;
		'creak//': if (n < 19 && SK_Near(player)) return 19;
		'dentist//': if (n < 19 && SK_Near(player)) return 19;
		'glass//': if (n < 19 && SK_Near(player)) return 19;
		'head//': if (n < 19 && SK_Near(player)) return 19;
		'heron//': if (n < 19 && SK_Near(player)) return 19;
		'husbands//': if (n < 19 && SK_Near(player)) return 19;
		'knife//': if (n < 19 && SK_Near(player)) return 19;
		'pugliese//': if (n < 19 && SK_Near(player)) return 19;
		'singer//': if (n < 19 && SK_Near(player)) return 19;
		'slap//': if (n < 19 && SK_Near(player)) return 19;
		'waterfall//': if (n < 19 && SK_Near(player)) return 19;
		'workshop//': if (n < 20 && SK_Near((+ the basement +))) return 20;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'pugliese//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "account accounts air arm arms";
		}
		'b': switch (n) {
			1: return "blessing blessings blow blows body breath breathes breaths bulldog bulldogs";
		}
		'c': switch (n) {
			1: return "cafe cafes calendar calendars chandelier chandeliers click clicks clock clocks cloth cloths coin coins corner corners creak creaks";
		}
		'd': switch (n) {
			1: return "dentist dentists department departments drummer drummers dye dyes";
		}
		'e': switch (n) {
			1: return "ear ears eye eyes";
		}
		'f': switch (n) {
			1: return "face faces feet finger fingers fist fists floor floors";
		}
		'g': switch (n) {
			1: return "glass glasses ground";
		}
		'h': switch (n) {
			1: return "hair hall halls handle handles head heads heron herons horseshoe horseshoes husband husbands";
		}
		'i': switch (n) {
			1: return "iron irons";
		}
		'j': switch (n) {
			1: return "jaw jaws";
		}
		'k': switch (n) {
			1: return "kid kids knife knifes";
		}
		'l': switch (n) {
			1: return "lamp lamps leg legs lick licks lip lips";
		}
		'm': switch (n) {
			1: return "man mans mouth";
		}
		'n': switch (n) {
			1: return "neck necks nose nurse nurses";
		}
		'o': switch (n) {
			1: return "ought oughts owner owners";
		}
		'p': switch (n) {
			1: return "page pages parties party paste pastes pride prides pugliese puglieses";
		}
		'q': switch (n) {
			1: return "quarter quarters";
		}
		'r': switch (n) {
			1: return "rim rims roof";
		}
		's': switch (n) {
			1: return "scar scars shriek shrieks singer singers sky slap slaps stair stairs stalk stalks";
		}
		't': switch (n) {
			1: return "table tables tango tangos teeth thumb thumbnail thumbnails thumbs tin tins toe toes tooth tooths trouser trousers twist twists";
		}
		'w': switch (n) {
			1: return "waistcoat waistcoats watch watches waterfall waterfalls working workings writing writings";
		}
	}
	return 0;
];
-).

Include (-
[ SK_Stairs w;
	switch (w) {
		'stairs//': if (SK_Near((+ the basement +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the basement +))) rtrue;
	rfalse;
];
-).
