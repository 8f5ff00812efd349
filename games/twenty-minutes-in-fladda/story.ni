"Twenty Minutes in Fladda" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The saloon is a room. It is privately-named.
The pantry is a room. It is privately-named.
The deck is a room. It is privately-named.

The printed name of the saloon is "Saloon".
The description of the saloon is "Red plush round four walls and brass rails to be sick over. Portholes show harbour, sky, harbour. The lifejacket locker is under the forward seat, with its rules on the lid. A door leads out east to the deck; the pantry is west.[if the floor-thing is awash] An urn of tea, less the urn, is going from one side of the linoleum to the other.[end if][if the floor-thing is mopped] The linoleum is dry, and shows its roses.[end if]".
The deck is east of the saloon.
The pantry is west of the saloon.

The printed name of the pantry is "Pantry".
The description of the pantry is "A cupboard with fiddles on the shelves. Everything that could break broke in 1951, and was replaced in enamel.".
The saloon is east of the pantry.

The printed name of the deck is "Side Deck".
The description of the deck is "Rain, rope, diesel. The gangway is down. Along the quay the guests have got their backs to it, all nineteen, with one hand each up to a hat.".
The saloon is west of the deck.

Part 2 - States

A thing can be mopped or awash. A thing is usually awash.

A thing can be sodden-mop or dry-mop. A thing is usually dry-mop.

A thing can be steadied or green-gills. A thing is usually green-gills.

A thing can be ashore or aboard. A thing is usually aboard.

A thing can be bundled or untied. A thing is usually untied.

A thing has a number called minute-property.

A thing can be boarding or waiting-state. A thing is usually waiting-state.

Part 3 - Things

The moar is a man. It is privately-named.
The floor-thing is a thing. It is privately-named.
The plush is a thing. It is privately-named.
The locker is a container. It is privately-named.
The portholes is a thing. It is privately-named.
The jackets is a thing. It is privately-named.
The mop is a thing. It is privately-named.
The fiddles is a thing. It is privately-named.
The shelf-thing is a supporter. It is privately-named.
The ginger is a thing. It is privately-named.
The porridge is a thing. It is privately-named.
The urn is a thing. It is privately-named.
The scuppers is a thing. It is privately-named.
The guests is a thing. It is privately-named.
The gangway is a thing. It is privately-named.

The moar is in the saloon.
The printed name of the moar is "Mr Moar".
Include (- with name 'mr//' 'moar//' 'passenger//', -) when defining the moar.
The description of the moar is "Traveller in agricultural twine. He has been dying since the Skerries.[if the moar is green-gills] His face is the colour of the harbour.[end if][if the moar is steadied] There is some pink in him, about the ears.[end if]".
The appearance of the moar is "Along the port side, with his bowler on his chest, lies Mr Moar.".
The first place of the moar is the saloon.
The moar is proper-named.

The floor-thing is in the saloon.
The printed name of the floor-thing is "linoleum".
Include (- with name 'linoleum//' 'floor//' 'tea//' 'roses//' 'linoleums//p', -) when defining the floor-thing.
The description of the floor-thing is "Roses, laid in the year of the first Morning Star, for which it was cut slightly too long.".
The floor-thing is fixed in place and scenery.

The plush is in the saloon.
The printed name of the plush is "plush seats".
Include (- with name 'plush//' 'seats//' 'rails//', -) when defining the plush.
The description of the plush is "They[']ve seen worse. They have kept it.".
The plush is fixed in place, scenery and plural-named.

The locker is in the saloon.
The printed name of the locker is "lifejacket locker".
Include (- with name 'lifejacket//' 'locker//' 'rules//' 'lid//' 'lockers//p', -) when defining the locker.
The description of the locker is "24 LIFEJACKETS. To be stowed FLAT and TAPED. A locker that won[']t shut won[']t open.".
The locker is fixed in place, not enterable, openable, closed and scenery.

The portholes is in the saloon.
The printed name of the portholes is "portholes".
Include (- with name 'portholes//', -) when defining the portholes.
The description of the portholes is "Harbour, at present.".
The portholes is fixed in place, scenery and plural-named.

The jackets is in the saloon.
The printed name of the jackets is "cork lifejackets".
Include (- with name 'cork//' 'lifejackets//' 'jackets//' 'bale//' 'tapes//', -) when defining the jackets.
The description of the jackets is "Kapok and cork.[if the jackets is untied] They are all over the seats with their tapes in one knot.[end if][if the jackets is bundled] They are flat, squared and taped, in one bale.[end if]".
The appearance of the jackets is "Two dozen cork lifejackets have come out of the locker to see what was going on.".
The first place of the jackets is the saloon.
The jackets is portable and plural-named.

The mop is in the pantry.
The printed name of the mop is "deck mop".
Include (- with name 'deck//' 'mop//' 'mops//p', -) when defining the mop.
The description of the mop is "On it is burnt NOT FOR GALLEY.[if the mop is dry-mop] It[']s dry, and its hair stands up.[end if][if the mop is sodden-mop] It is full of tea.[end if]".
The appearance of the mop is "A deck mop is wedged behind the door.".
The first place of the mop is the pantry.
The mop is portable.

The fiddles is in the pantry.
The printed name of the fiddles is "shelves".
Include (- with name 'shelves//' 'fiddles//' 'cupboard//' 'little//' 'fences//', -) when defining the fiddles.
The description of the fiddles is "Little fences, to keep plates in their fields.".
The fiddles is fixed in place, scenery and plural-named.

The shelf-thing is in the pantry.
The printed name of the shelf-thing is "dresser".
Include (- with name 'dresser//' 'dressers//p', -) when defining the shelf-thing.
The description of the shelf-thing is "Bolted to the ship.".
The shelf-thing is fixed in place, not enterable and scenery.

The ginger is on the shelf-thing.
The printed name of the ginger is "ginger biscuit".
Include (- with name 'ginger//' 'biscuit//' 'biscuits//p', -) when defining the ginger.
The description of the ginger is "As hard as a slate. It[']s the only thing that he[']ll keep down; sucked, not chewed.".
The ginger is portable.

The porridge is on the shelf-thing.
The printed name of the porridge is "bacon roll".
Include (- with name 'bacon//' 'roll//' 'rolls//p', -) when defining the porridge.
The description of the porridge is "The mate[']s, with the fat on.".
The porridge is portable.

The urn is in the pantry.
The printed name of the urn is "tea urn".
Include (- with name 'tea//' 'urn//' 'urns//p', -) when defining the urn.
The description of the urn is "Empty, and dented on the side where the world was.".
The urn is fixed in place and scenery.

The scuppers is in the deck.
The printed name of the scuppers is "scuppers".
Include (- with name 'scuppers//' 'scupper//' 'rail//', -) when defining the scuppers.
The description of the scuppers is "Slots in the bulwark, for giving the sea back what it left.".
The scuppers is fixed in place, scenery and plural-named.

The guests is in the deck.
The printed name of the guests is "wedding guests".
Include (- with name 'wedding//' 'guests//' 'hats//' 'bride//' 'quay//' 'hat//' 'backs//', -) when defining the guests.
The description of the guests is "The bride[']s is the veil. It[']s streaming out towards Norway like a signal for something.".
The guests is fixed in place, scenery and plural-named.

The gangway is in the deck.
The printed name of the gangway is "gangway".
Include (- with name 'gangway//' 'gangways//p', -) when defining the gangway.
The description of the gangway is "Battens, a rope on each side, and Fladda at the other end, keeping perfectly still.".
The gangway is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Moping-with is an action applying to two things.
Understand "mop [something] with [something]" as moping-with.
Understand "clean [something] with [something]" as moping-with.
Understand "dry [something] with [something]" as moping-with.
Understand "wipe [something] with [something]" as moping-with.

Carry out moping-with:
	if the noun is the floor-thing and the second noun is the mop:
		if the mop is not enclosed by the player:
			say "You have no mop.";
			stop the action;
		if the floor-thing is not awash:
			say "You could eat your dinner off it. People have lost theirs there.";
			stop the action;
		if the mop is not dry-mop:
			say "It is full. You would be putting tea on tea.";
			stop the action;
		now the floor-thing is mopped;
		now the mop is sodden-mop;
		say "You wait for it to come to you, and meet it. Three passes, port to starboard, and there are the roses. The mop weighs what a sheep does.";
		stop the action;
	say "That would lead nowhere.".

Wringing-over is an action applying to two things.
Understand "wring [something] over [something]" as wringing-over.
Understand "squeeze [something] over [something]" as wringing-over.
Understand "empty [something] over [something]" as wringing-over.
Understand "drain [something] over [something]" as wringing-over.

Carry out wringing-over:
	if the noun is the mop and the second noun is the scuppers:
		if the mop is not enclosed by the player:
			say "The mop isn[']t in your hand.";
			stop the action;
		if the mop is not sodden-mop:
			say "It[']s dry enough to dust with.";
			stop the action;
		now the mop is dry-mop;
		say "A gallon and a half, with sugar. The harbour takes it without comment.";
		stop the action;
	say "That would lead nowhere.".

Just-taping is an action applying to one thing.
Understand "tape [something]" as just-taping.
Understand "tie [something]" as just-taping.
Understand "bundle [something]" as just-taping.
Understand "fold [something]" as just-taping.
Understand "stack [something]" as just-taping.

Carry out just-taping:
	if the noun is the jackets:
		if the jackets is not enclosed by the player:
			say "You[']d need to gather them up first.";
			stop the action;
		if the jackets is not untied:
			say "They are as flat as they go.";
			stop the action;
		now the jackets is bundled;
		say "Flat, squared, like on like, and a tape round the lot with a reef knot. It makes a bale the size of a calf.";
		stop the action;
	say "That would lead nowhere.".

Check inserting something into something:
	now the deed is 0;
	if the noun is the jackets and the second noun is the locker:
		if the jackets is not bundled:
			say "You get the first nine in, and the tenth brings them all out again. FLAT, says the lid, and TAPED.";
			stop the action;
		now the deed is 1;
	otherwise if (the noun is the mop or the noun is the ginger or the noun is the porridge) and the second noun is the locker:
		if the noun is enclosed by the player:
			say "If ever they need that locker, it[']s not what they[']ll be hoping to find.";
			stop the action;
		now the deed is 2;
	continue the action.

After inserting something into something:
	if the deed is 1:
		say "You kneel on it, and it goes.";
		stop the action;
	if the deed is 2:
		continue the action;
	continue the action.

Check closing:
	now the deed is 0;
	if the noun is the locker:
		if the jackets is not in the locker:
			say "On nothing? The captain does look.";
			stop the action;
		now the deed is 1;
	continue the action.

After closing:
	if the deed is 1:
		continue the action;
	continue the action.

Giving-to is an action applying to two things.
Understand "give [something] to [something]" as giving-to.
Understand "feed [something] with [something]" as giving-to (with nouns reversed).
Understand "offer [something] to [something]" as giving-to.

Carry out giving-to:
	if the noun is the ginger and the second noun is the moar:
		if the ginger is not enclosed by the player:
			say "You[']ve none on you.";
			stop the action;
		now the ginger is nowhere;
		now the moar is steadied;
		say "He sucks it, with his eyes shut, as a man might who[']d been told to by a doctor. Presently one of them opens. [quotation mark]Are we there?[quotation mark] says Mr Moar.";
		stop the action;
	if the noun is the porridge and the second noun is the moar:
		say "You bring it into the saloon, that is all. He sees the fat. You[']ve just time to take it away again.";
		stop the action;
	try giving the noun to the second noun.

Just-helping is an action applying to one thing.
Understand "help [something]" as just-helping.
Understand "escort [something]" as just-helping.
Understand "lift [something]" as just-helping.
Understand "lead [something]" as just-helping.

Carry out just-helping:
	if the noun is the moar:
		if the moar is not steadied:
			say "He gets as far as one elbow, goes the full green, and lies down again. He will need something inside him that stays there.";
			stop the action;
		if the floor-thing is not mopped:
			say "Across that? You see, quite clearly, how it would go: his hat, your tray, both of you, starboard. The floor first.";
			stop the action;
		now the moar is ashore;
		now the moar is nowhere;
		say "You put his hat on him, and one arm through yours. He doesn[']t look at the harbour, on your advice, but up, at the veil. Half way down the gangway he[']s walking by himself.";
		stop the action;
	say "That would lead nowhere.".

Just-hailing is an action applying to one thing.
Understand "hail [something]" as just-hailing.
Understand "call [something]" as just-hailing.
Understand "wave to [something]" as just-hailing.

Carry out just-hailing:
	if the noun is the guests:
		if the moar is not ashore:
			say "Not with a man lying along the port side with his bowler upon his chest. There is a bride.";
			stop the action;
		if the locker is not closed:
			say "The lifejacket locker[']s standing open. Not with passengers.";
			stop the action;
		if the jackets is not in the locker:
			say "The lifejackets are all over the seats yet.";
			stop the action;
		if the mop is not dry-mop:
			say "You[']re leaning on a mop with a gallon and a half of tea in it. Wring it out where it can[']t run back.";
			stop the action;
		now the guests is boarding;
		say "You wave a tea towel. A hat comes off and goes to sea; nobody dares to let go a hand for the rest.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the guests:
		try just-hailing the noun;
		stop the action;
	continue the action.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the floor-thing:
		say "Say how: clean [the noun] with something.";
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

Check greeting (this is the other words for greeting rule):
	if other words are tried, make no decision;
	if the noun is the guests:
		try other words;
		try just-hailing the noun;
		be done with other words;
		stop the action.
The other words for greeting rule is listed first in the check greeting rules.

The moping-with action translates into I6 as "SKOwn1".
The wringing-over action translates into I6 as "SKOwn2".
The giving-to action translates into I6 as "SKOwn3".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the mop +) && x == (+ the floor-thing +)) return ##SKOwn1;
			if (y == (+ the scuppers +) && x == (+ the mop +)) return ##SKOwn2;
			if (y == (+ the moar +) && x == (+ the ginger +) or (+ the porridge +)) return ##SKOwn3;
			if (y == (+ the ginger +) && x == (+ the moar +)) return ##SKOwn3 + 4096;
			if (y == (+ the porridge +) && x == (+ the moar +)) return ##SKOwn3 + 4096;
		2:
			if (y == (+ the scuppers +) && x == (+ the mop +)) return ##SKOwn2;
			if (y == (+ the moar +) && x == (+ the ginger +) or (+ the porridge +)) return ##SKOwn3;
		3:
			if (y == (+ the moar +) && x == (+ the ginger +) or (+ the porridge +)) return ##SKOwn3;
		4:
			if (y == (+ the scuppers +) && x == (+ the mop +)) return ##SKOwn2;
			if (y == (+ the moar +) && x == (+ the ginger +) or (+ the porridge +)) return ##SKOwn3;
		5:
			if (y == (+ the moar +) && x == (+ the ginger +) or (+ the porridge +)) return ##SKOwn3;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the guests is not boarding:
		increase the minute-property of the moar by 1;
		if the minute-property of the moar is greater than 40, now the minute-property of the moar is 40.

Every turn:
	if the minute-property of the moar is at least 18 and the minute-property of the moar is less than 19:
		say "On the bridge someone tries the siren, very short, to see if it has dried out.".

Every turn:
	if the minute-property of the moar is at least 28 and the minute-property of the moar is less than 29:
		say "The engine starts to turn over. The enamel chatters on its shelves.".

Part 6 - Tasks and endings

The floor-dry is a task. The points are 2.
The moar-better is a task. The points are 2.
The jackets-stowed is a task. The points are 3.
The moar-ashore is a task. The points are 2.
The guests-aboard is a task. The points are 2.

The maximum score is 11.

Every turn:
	if the floor-dry is pending and the floor-thing is mopped:
		achieve the floor-dry.

Every turn:
	if the moar-better is pending and the moar is steadied:
		achieve the moar-better.

Every turn:
	if the jackets-stowed is pending and the jackets is in the locker and the locker is closed:
		achieve the jackets-stowed.

Every turn:
	if the moar-ashore is pending and the moar is ashore:
		achieve the moar-ashore.

Every turn:
	if the guests-aboard is pending and the guests is boarding:
		achieve the guests-aboard.

Every turn:
	if the story has not ended and the guests-aboard is achieved:
		say "They come in backwards, holding their hats, and turn round, and stop: red plush, bright brass, roses. [quotation mark]Oh,[quotation mark] says the bride, with her veil down the back of somebody else[']s neck. The siren goes. From the quay a small figure, perfectly upright, has taken its bowler off to you, and the whole harbour begins to tilt.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the minute-property of the moar is at least 36:
		say "The siren goes, the ropes go, and the gap between ship and quay opens like a mouth. There are nineteen hats on the far side. [quotation mark]They[']ll have to be married by loud-hailer,[quotation mark] says Captain Isbister, who is not, you understand, joking; and hands it to you.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the saloon.

When play begins:
	say "The Morning Star came in sideways. She[']ll go out again in twenty minutes, since there[']s a bride on the quay at Fladda, and nineteen guests, in hats. You[']re the steward. The saloon looks as though it has been picked up by one end, which is what happened. Captain Isbister sends down his compliments and would like the saloon dry, the lifejackets in their locker, and Mr Moar ashore, on his feet, by the time he sounds for the ropes.".

To decide whether mention (N - a number) is absent:
	if N is 1:
		if the moar is green-gills:
			no;
		yes;
	if N is 2:
		if the moar is steadied:
			no;
		yes;
	if N is 6:
		if the jackets is untied:
			no;
		yes;
	if N is 7:
		if the jackets is bundled:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 22, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Nothing in it moves but the colour.";
	if N is 2, say "It has begun to take an interest.";
	if N is 3, say "Large, and made for a bigger hat.";
	if N is 4, say "Good felt, with finger marks in the brim from the Skerries.";
	if N is 5, say "Up it goes, and down, which is the last motion he wanted.";
	if N is 6, say "Every tape of them through every other. It must have taken real weather.";
	if N is 7, say "A reef, drawn down hard. You were taught it by an aunt.";
	if N is 8, say "Grey string, and plenty.";
	if N is 9, say "Six inches by six, and grazed by saucers.";
	if N is 10, say "A white inch of it, and it shivers when the ship does.";
	if N is 11, say "White paint on rust on white paint.";
	if N is 12, say "It[']s just past the pier, with its back up, waiting for you.";
	if N is 13, say "Three yards of it, and none of it down.";
	if N is 14, say "They[']re upright again, and would like it known that they always were.";
	if N is 15, say "Heavy, with a sill to it, so that the sea has to step up.";
	if N is 16, say "It got as far as the pantry, and has been put right way up.";
	if N is 17, say "Hooked back, for a steward with both hands full.";
	if N is 18, say "One for the hat. The other is for whoever[']s next along.";
	if N is 19, say "Coiled in every corner, with the rain running off it.";
	if N is 20, say "Two hundred tons, and a list of things to see to.";
	if N is 21, say "As flat as a plate, now that it doesn[']t matter.";
	if N is 23, say "You are there.";
	if N is 24, say "You would have to go east.";
	if N is 25, say "You would have to go west.";
	if N is 26, say "You are there.";
	if N is 27, say "You would have to go east.";
	if N is 28, say "You are there.";
	if N is 29, say "You would have to go west.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'face//': if (n < 1 && SK_Near((+ the moar +))) return 1; if (n < 2 && SK_Near((+ the moar +))) return 2;
		'ears//': if (n < 3 && SK_Near((+ the moar +))) return 3;
		'bowler//': if (n < 4 && SK_Near((+ the moar +))) return 4;
		'chest//': if (n < 5 && SK_Near((+ the moar +))) return 5;
		'knot//': if (n < 6 && SK_Near((+ the jackets +))) return 6; if (n < 7 && SK_Near((+ the jackets +))) return 7;
		'hair//': if (n < 8 && SK_Near((+ the mop +))) return 8;
		'fields//': if (n < 9 && SK_Near((+ the fiddles +))) return 9;
		'fat//': if (n < 10 && SK_Near((+ the porridge +))) return 10;
		'bulwark//': if (n < 11 && SK_Near((+ the scuppers +))) return 11;
		'sea//': if (n < 12 && SK_Near((+ the scuppers +))) return 12;
		'veil//': if (n < 13 && SK_Near((+ the guests +))) return 13;
		'walls//': if (n < 14 && SK_Near((+ the saloon +))) return 14;
		'door//': if (n < 15 && SK_Near((+ the saloon +))) return 15; if (n < 17 && SK_Near((+ the pantry +))) return 17;
		'urn//': if (n < 16 && SK_Near((+ the saloon +))) return 16;
		'hand//': if (n < 18 && SK_Near((+ the deck +))) return 18;
		'rope//': if (n < 19 && SK_Near((+ the deck +))) return 19;
		'ship//': if (n < 20 && SK_Near(player)) return 20;
		'harbour//': if (n < 21 && SK_Near(player)) return 21;
		'complimen//': if (n < 22 && SK_Near(player)) return 22;
		'enamel//': if (n < 22 && SK_Near(player)) return 22;
		'galley//': if (n < 22 && SK_Near(player)) return 22;
		'isbister//': if (n < 22 && SK_Near(player)) return 22;
		'ropes//': if (n < 22 && SK_Near(player)) return 22;
		'signal//': if (n < 22 && SK_Near(player)) return 22;
		'skerries//': if (n < 22 && SK_Near(player)) return 22;
		'slate//': if (n < 22 && SK_Near(player)) return 22;
		'star//': if (n < 22 && SK_Near(player)) return 22;
		'steward//': if (n < 22 && SK_Near(player)) return 22;
		'world//': if (n < 22 && SK_Near(player)) return 22;
		'fladda//': if (n < 22 && SK_Near(player)) return 22;
		'saloon//': if (n < 23 && SK_Near((+ the saloon +))) return 23; if (n < 27 && SK_Near((+ the pantry +))) return 27; if (n < 29 && SK_Near((+ the deck +))) return 29;
		'deck//': if (n < 24 && SK_Near((+ the saloon +))) return 24; if (n < 28 && SK_Near((+ the deck +))) return 28;
		'pantry//': if (n < 25 && SK_Near((+ the saloon +))) return 25; if (n < 26 && SK_Near((+ the pantry +))) return 26;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'fladda//') rtrue;
	if (w == 'isbister//') rtrue;
	if (w == 'skerries//') rtrue;
	if (w == 'star//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "advice advices air arm arms aunt aunts";
		}
		'b': switch (n) {
			1: return "body bowler bowlers bridge bridges brim brims bulwark bulwarks";
		}
		'c': switch (n) {
			1: return "calf calfs captain captains ceiling chest chests compliment compliments corner corners";
		}
		'd': switch (n) {
			1: return "dinner dinners doctor doctors door doors dust dusts";
		}
		'e': switch (n) {
			1: return "ear ears elbow elbows enamel enamels engine engines eye eyes";
		}
		'f': switch (n) {
			1: return "fat fats feet field fields figure figures finger fingers foot full fulls";
		}
		'g': switch (n) {
			1: return "galley galleys gallon gallons gap gaps green greens ground";
		}
		'h': switch (n) {
			1: return "hair hairs hand hands harbour harbours head";
		}
		'i': switch (n) {
			1: return "interest interests isbister isbisters";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "leg legs list lists";
		}
		'm': switch (n) {
			1: return "man mans motion motions mouth mouths";
		}
		'n': switch (n) {
			1: return "nose";
		}
		'o': switch (n) {
			1: return "open opens";
		}
		'p': switch (n) {
			1: return "pass passes people person persons pier piers plate plates";
		}
		'r': switch (n) {
			1: return "rain rains reef reefs roof rope ropes";
		}
		's': switch (n) {
			1: return "saucer saucers sea seas sheep sheeps shelfs ship ships signal signals sill sills siren sirens skerries skerrieses sky slate slates star starboard";
			2: return "starboards stars step steps steward stewards sugar sugars";
		}
		't': switch (n) {
			1: return "taps ton tons towel towels tray trays";
		}
		'v': switch (n) {
			1: return "veil veils";
		}
		'w': switch (n) {
			1: return "wall walls world worlds";
		}
	}
	return 0;
];
-).
