"Number Forty" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The slipway is a room. It is privately-named.
The weed-rocks is a room. It is privately-named.
The last-ledge is a room. It is privately-named.

The printed name of the slipway is "Slipway".
The description of the slipway is "Green stone going down into brown weed, with the marine station[']s back door at the top of it and a bench by the door. Dr Quill has set up her deck-chair here, on the one dry yard of coast.".
The weed-rocks is down of the slipway.

The printed name of the weed-rocks is "Weed Rocks".
The description of the weed-rocks is "Acres of bladderwrack, lying combed seaward as if by a mother in a hurry. Everything pops when you tread on it. The slipway is up behind you, and a gully goes on down to the last ledge.[if the tide of the weed is at least 8] The gully has begun to chuckle: there is water in the bottom of it that was not there before.[end if]".
The slipway is up of the weed-rocks.
The last-ledge is down of the weed-rocks.

The printed name of the last-ledge is "Last Ledge".
The description of the last-ledge is "As far out as the land goes. Before you is a pool the length of a coffin and a good deal deeper, its surface crawling with wind, so that it shows you everything except what is in it. Beyond, with its back turned, is the sea.[if the tide of the weed is at least 6 and the tide of the weed is less than 9] The sea has turned round.[end if][if the tide of the weed is at least 9] A wave comes over the outer lip of the ledge, runs up to your boots, and asks for them.[end if]".
The weed-rocks is up of the last-ledge.

Part 2 - States

A thing has a number called tide.

A thing can be hidden-state, sighted or measured (this is its found-state property).

Part 3 - Things

The dr-quill is a woman. It is privately-named.
The crab is a thing. It is privately-named.
The bench is a supporter. It is privately-named.
The bucket is a thing. It is privately-named.
The callipers is a thing. It is privately-named.
The sandwich is a thing. It is privately-named.
The weed is a thing. It is privately-named.
The anemones is a thing. It is privately-named.
The pool is a thing. It is privately-named.
The sea is a thing. It is privately-named.
The starfish is a thing. It is privately-named.

The dr-quill is in the slipway.
The printed name of the dr-quill is "Dr Quill".
Include (- with name 'dr//' 'quill//', -) when defining the dr-quill.
The description of the dr-quill is "Tweed, gumboots, a sunshade, and a tide table with the corners turned down. She has measured everything on this shore that would hold still, and some that would not.".
The appearance of the dr-quill is "Dr Quill is writing in a ledger, with a crab for a paperweight.".
The first place of the dr-quill is the slipway.
The dr-quill is proper-named.

The crab is in the slipway.
The printed name of the crab is "crab".
Include (- with name 'crab//' 'paperweight//' 'ledger//' 'crabs//p', -) when defining the crab.
The description of the crab is "It is alive. It is being very patient with her.".
The crab is fixed in place and scenery.

The bench is in the slipway.
The printed name of the bench is "bench".
Include (- with name 'bench//' 'benches//p', -) when defining the bench.
The description of the bench is "Slate, on two herring boxes. A notice says NOT FOR SPECIMENS.".
The bench is fixed in place, not enterable and scenery.

The bucket is on the bench.
The printed name of the bucket is "glass-bottomed bucket".
Include (- with name 'glass-bottomed//' 'bucket//' 'pail//' 'glass//' 'buckets//p', -) when defining the bucket.
The description of the bucket is "A pail with the bottom cut out and a pane puttied in. Press it on the water and the wind stays outside.".
The bucket is portable.

The callipers is on the bench.
The printed name of the callipers is "callipers".
Include (- with name 'callipers//' 'calipers//', -) when defining the callipers.
The description of the callipers is "Brass, with a screw for the nervous. They open like a ballerina.".
The callipers is portable and plural-named.

The sandwich is on the bench.
The printed name of the sandwich is "paste sandwich".
Include (- with name 'paste//' 'sandwich//' 'sandwiches//p', -) when defining the sandwich.
The description of the sandwich is "Dr Quill[']s, in greaseproof. There is some doubt as to which paste.".
The sandwich is portable.

The weed is in the weed-rocks.
The printed name of the weed is "bladderwrack".
Include (- with name 'bladderwrack//' 'seaweed//' 'weed//', -) when defining the weed.
The description of the weed is "You part an armful. Winkles, a boot, a blenny with the face of a disappointed curate. Nobody with five arms.".
The weed is fixed in place and scenery.
The indefinite article of the weed is "some".

The anemones is in the weed-rocks.
The printed name of the anemones is "anemones".
Include (- with name 'anemones//', -) when defining the anemones.
The description of the anemones is "Like wine gums that someone has had second thoughts about.".
The anemones is fixed in place, scenery and plural-named.

The pool is in the last-ledge.
The printed name of the pool is "deep pool".
Include (- with name 'deep//' 'pool//' 'overhang//' 'surface//' 'water//' 'pools//p', -) when defining the pool.
The description of the pool is "Somewhere at the back of it there is an overhang. You know this because your sleeve is wet to the armpit.".
The pool is fixed in place and scenery.

The sea is in the last-ledge.
The printed name of the sea is "sea".
Include (- with name 'sea//' 'waves//' 'seas//p', -) when defining the sea.
The description of the sea is "Grey, muscular, thinking of something else.[if the tide of the weed is at least 6] For the moment.[end if]".
The sea is fixed in place and scenery.

The printed name of the starfish is "starfish".
Include (- with name 'starfish//' 'forty//' 'tag//' 'starfishes//p', -) when defining the starfish.
The description of the starfish is "Orange as a brick and about as talkative. One arm is shorter than the others, having been lost and thought better of, and on it is a silver ring no wider than a wedding hair: 40.[if the starfish is measured] Seven inches and a quarter across, and you have it on your cuff.[end if]".
The appearance of the starfish is "Under the overhang, as plain as a hand on a wall now that you know, sits a starfish.".
The starfish is fixed in place.

The description of the player is "You look as you always do."

Part 4 - Actions

Peering-into-with is an action applying to two things.
Understand "peer into [something] with [something]" as peering-into-with.
Understand "search [something] with [something]" as peering-into-with.
Understand "press [something] on [something]" as peering-into-with (with nouns reversed).
Understand "press [something] against [something]" as peering-into-with (with nouns reversed).
Understand "look in [something] with [something]" as peering-into-with.
Understand "look into [something] with [something]" as peering-into-with.

Carry out peering-into-with:
	if the noun is the pool and the second noun is the bucket:
		if the bucket is not enclosed by the player:
			say "The bucket isn[']t in your hand.";
			stop the action;
		if the starfish is not hidden-state:
			say "He hasn[']t moved. He is not a great one for moving.";
			stop the action;
		now the starfish is sighted;
		now the starfish is in the last-ledge;
		say "You press the bucket down, and it is like putting on spectacles. A green room; a shrimp doing its accounts; and at the back, up under the eave, where you would never have put your arm, five orange arms of his.";
		stop the action;
	say "That would lead nowhere.".

Peering-into is an action applying to one thing.
Understand "peer into [something]" as peering-into.
Understand "search [something]" as peering-into.
Understand "look in [something]" as peering-into.
Understand "look into [something]" as peering-into.

Carry out peering-into:
	if the noun is the pool:
		say "Wind, sky, your own nose. It wants something to hold the ripples off.";
		stop the action;
	if the noun is the weed:
		say "Dark, wet, and full of small opinions.";
		stop the action;
	say "That would lead nowhere.".

Measuring-with is an action applying to two things.
Understand "measure [something] with [something]" as measuring-with.

Carry out measuring-with:
	if the noun is the starfish and the second noun is the callipers:
		if the callipers is not enclosed by the player:
			say "You[']d need the callipers in your hand.";
			stop the action;
		if the starfish is not sighted:
			say "Once is science. Twice is pestering.";
			stop the action;
		now the starfish is measured;
		say "Arm-tip to arm-tip, straight across the short one, holding your breath, because he cannot. Seven and a quarter. He has put on two inches since she knew him.";
		stop the action;
	if (the noun is the dr-quill or the noun is the crab or the noun is the anemones or the noun is the sandwich or the noun is the pool) and the second noun is the callipers:
		say "It would be out of date by tomorrow.";
		stop the action;
	say "That would lead nowhere.".

Check taking:
	now the deed is 0;
	if the noun is the starfish:
		if the noun is not enclosed by the player:
			say "You get a fingernail under one arm. The other four take hold of the county. He is to be measured where he sits.";
			stop the action;
		now the deed is 1;
	continue the action.

After taking:
	if the deed is 1:
		continue the action;
	continue the action.

Check eating:
	now the deed is 0;
	if the noun is the sandwich:
		if the noun is enclosed by the player:
			say "Out of the corner of Dr Quill[']s eye? She counts them.";
			stop the action;
		now the deed is 1;
	continue the action.

After eating:
	if the deed is 1:
		continue the action;
	continue the action.

Check using:
	if the noun is the weed:
		try peering-into the noun;
		stop the action;
	continue the action.

Check searching (this is the other words for searching rule):
	if other words are tried, make no decision;
	if the noun is the weed or the noun is the pool:
		try other words;
		try peering-into the noun;
		be done with other words;
		stop the action.
The other words for searching rule is listed first in the check searching rules.

Check looking under (this is the other words for looking under rule):
	if other words are tried, make no decision;
	if the noun is the weed or the noun is the pool:
		try other words;
		try peering-into the noun;
		be done with other words;
		stop the action.
The other words for looking under rule is listed first in the check looking under rules.

Check looking behind (this is the other words for looking behind rule):
	if other words are tried, make no decision;
	if the noun is the weed or the noun is the pool:
		try other words;
		try peering-into the noun;
		be done with other words;
		stop the action.
The other words for looking behind rule is listed first in the check looking behind rules.

The peering-into-with action translates into I6 as "SKOwn1".
The measuring-with action translates into I6 as "SKOwn2".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the bucket +) && x == (+ the pool +)) return ##SKOwn1;
			if (y == (+ the pool +) && x == (+ the bucket +)) return ##SKOwn1 + 4096;
			if (y == (+ the callipers +) && x == (+ the starfish +) or (+ the dr-quill +) or (+ the crab +) or (+ the anemones +) or (+ the sandwich +) or (+ the pool +)) return ##SKOwn2;
		2:
			if (y == (+ the pool +) && x == (+ the bucket +)) return ##SKOwn1 + 4096;
		4:
			if (y == (+ the pool +) && x == (+ the bucket +)) return ##SKOwn1 + 4096;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	increase the tide of the weed by 1;
	if the tide of the weed is greater than 20, now the tide of the weed is 20.

Every turn:
	if the tide of the weed is at least 6 and the tide of the weed is less than 7:
		say "Far out, something sighs. The tide has turned.".

Every turn:
	if the tide of the weed is at least 10 and the tide of the weed is less than 11:
		say "A whistle blows on the slipway: three blasts, which is Dr Quill for NOW.".

Part 6 - Tasks and endings

The bucket-taken is a task. The points are 1.
The forty-found is a task. The points are 3.
The forty-measured is a task. The points are 2.
The back-dry is a task. The points are 2.

The maximum score is 8.

Every turn:
	if the bucket-taken is pending and the bucket is enclosed by the player:
		achieve the bucket-taken.

Every turn:
	if the forty-found is pending and the starfish is not hidden-state:
		achieve the forty-found.

Every turn:
	if the forty-measured is pending and the starfish is measured:
		achieve the forty-measured.

Every turn:
	if the back-dry is pending and the starfish is measured and the location of the player is the slipway:
		achieve the back-dry.

Every turn:
	if the story has not ended and the back-dry is achieved:
		say "[quotation mark]Seven and a quarter,[quotation mark] says Dr Quill, and writes it in the last empty square. Then she looks at it; and then, which you had not known she could do, she sits and beams at the whole Atlantic, as if it had handed in its homework. Behind you the ledge goes under without a sound.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the tide of the weed is at least 14 and the back-dry is pending and the location of the player is not the slipway:
		say "The gully fills with one long gulp. You go home by way of the coastguard[']s boat, in the coastguard[']s blanket, and every square of the ledger is filled except the last.";
		end the story saying "You have lost".

Every turn:
	if the story has not ended and the tide of the weed is at least 14 and the back-dry is pending and the location of the player is the slipway:
		say "While you stand about on the slipway, the ledge goes under, politely, from the outside in. Dr Quill shuts the ledger. [quotation mark]September,[quotation mark] she says, [quotation mark]of next year,[quotation mark] and gives the crab its freedom.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the slipway.

When play begins:
	say "Spring tide, the lowest of 1931, and Dr Quill has lent you to science for the afternoon. Thirty-nine of her starfish have been found again and measured. The fortieth was let go two years ago under the outermost ledge, which is dry for a quarter of an hour, twice a year, if the moon is in a good mood. [quotation mark]Measure him and come straight back up,[quotation mark] says Dr Quill. [quotation mark]The sea does not make allowances, and I have only the one of you.[quotation mark]".

To decide whether mention (N - a number) is absent:
	if N is 14:
		if the starfish is measured:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 9, no;
	if N is 12, no;
	if N is 24, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Black, and propped against a sun that has not been invited.";
	if N is 2, say "Annotated in red. She disagrees with it by a minute and a half.";
	if N is 3, say "Yarmouth, by the stencil. They have never lost the air of it.";
	if N is 4, say "Dr Quill[']s capitals. She means students, chiefly.";
	if N is 5, say "There is more of it on its way.";
	if N is 6, say "Puttied by Dr Quill, who does not do things twice.";
	if N is 7, say "It holds the jaws where you left them, should your hand shake.";
	if N is 8, say "A left. It is let to winkles, on a long lease.";
	if N is 10, say "He holds out for one second more, and goes under a stone.";
	if N is 11, say "Underneath are some hundreds of feet, none in step.";
	if N is 13, say "Dr Quill[']s own hand, engraved under a lens.";
	if N is 14, say "There in pencil, for the ledger.";
	if N is 15, say "Tanks, jars, a smell of formalin, and one kettle.";
	if N is 16, say "It has swollen in its frame, as everything here does by September.";
	if N is 17, say "Striped. It sits very upright, for a deck-chair.";
	if N is 18, say "In every hollow, waiting for the rest of itself.";
	if N is 19, say "Knee-deep at the least, and slippery as a bishop.";
	if N is 20, say "Bearded with weed, and the last thing standing between two waters.";
	if N is 21, say "Yours are the station[']s, and were somebody else[']s first.";
	if N is 22, say "Rolled up, for all the difference that made.";
	if N is 23, say "South-west, and in no hurry.";
	if N is 25, say "You are there.";
	if N is 26, say "You would have to go down.";
	if N is 27, say "You are there.";
	if N is 28, say "You would have to go up.";
	if N is 29, say "You would have to go down.";
	if N is 30, say "You are there.";
	if N is 31, say "You would have to go up.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'sunshade//': if (n < 1 && SK_Near((+ the dr-quill +))) return 1;
		'table//': if (n < 2 && SK_Near((+ the dr-quill +))) return 2;
		'corners//': if (n < 2 && SK_Near((+ the dr-quill +))) return 2;
		'boxes//': if (n < 3 && SK_Near((+ the bench +))) return 3;
		'notice//': if (n < 4 && SK_Near((+ the bench +))) return 4;
		'water//': if (n < 5 && SK_Near((+ the bucket +))) return 5; if (n < 18 && SK_Near((+ the weed-rocks +))) return 18;
		'pane//': if (n < 6 && SK_Near((+ the bucket +))) return 6;
		'screw//': if (n < 7 && SK_Near((+ the callipers +))) return 7;
		'boot//': if (n < 8 && SK_Near((+ the weed +))) return 8;
		'arms//': if (n < 9 && SK_Near((+ the weed +))) return 9; if (n < 11 && SK_Near((+ the starfish +))) return 11;
		'blenny//': if (n < 10 && SK_Near((+ the weed +))) return 10;
		'face//': if (n < 10 && SK_Near((+ the weed +))) return 10;
		'arm//': if (n < 11 && SK_Near((+ the starfish +))) return 11;
		'overhang//': if (n < 12 && SK_Near((+ the starfish +))) return 12;
		'ring//': if (n < 13 && SK_Near((+ the starfish +))) return 13;
		'quarter//': if (n < 14 && SK_Near((+ the starfish +))) return 14; if (n < 24 && SK_Near(player)) return 24;
		'cuff//': if (n < 14 && SK_Near((+ the starfish +))) return 14; if (n < 24 && SK_Near(player)) return 24;
		'station//': if (n < 15 && SK_Near((+ the slipway +))) return 15;
		'marine//': if (n < 15 && SK_Near((+ the slipway +))) return 15;
		'door//': if (n < 16 && SK_Near((+ the slipway +))) return 16;
		'deck-chai//': if (n < 17 && SK_Near((+ the slipway +))) return 17;
		'gully//': if (n < 19 && SK_Near((+ the weed-rocks +))) return 19;
		'lip//': if (n < 20 && SK_Near((+ the last-ledge +))) return 20;
		'boots//': if (n < 21 && SK_Near(player)) return 21;
		'sleeve//': if (n < 22 && SK_Near(player)) return 22;
		'wind//': if (n < 23 && SK_Near(player)) return 23;
		'coffin//': if (n < 24 && SK_Near(player)) return 24;
		'curate//': if (n < 24 && SK_Near(player)) return 24;
		'acres//': if (n < 24 && SK_Near(player)) return 24;
		'armful//': if (n < 24 && SK_Near(player)) return 24;
		'armpit//': if (n < 24 && SK_Near(player)) return 24;
		'ballerina//': if (n < 24 && SK_Near(player)) return 24;
		'brick//': if (n < 24 && SK_Near(player)) return 24;
		'coast//': if (n < 24 && SK_Near(player)) return 24;
		'doubt//': if (n < 24 && SK_Near(player)) return 24;
		'hair//': if (n < 24 && SK_Near(player)) return 24;
		'hand//': if (n < 24 && SK_Near(player)) return 24;
		'hurry//': if (n < 24 && SK_Near(player)) return 24;
		'land//': if (n < 24 && SK_Near(player)) return 24;
		'mood//': if (n < 24 && SK_Near(player)) return 24;
		'moon//': if (n < 24 && SK_Near(player)) return 24;
		'mother//': if (n < 24 && SK_Near(player)) return 24;
		'shore//': if (n < 24 && SK_Near(player)) return 24;
		'specimens//': if (n < 24 && SK_Near(player)) return 24;
		'wall//': if (n < 24 && SK_Near(player)) return 24;
		'wave//': if (n < 24 && SK_Near(player)) return 24;
		'slipway//': if (n < 25 && SK_Near((+ the slipway +))) return 25; if (n < 28 && SK_Near((+ the weed-rocks +))) return 28;
		'rocks//': if (n < 26 && SK_Near((+ the slipway +))) return 26; if (n < 27 && SK_Near((+ the weed-rocks +))) return 27; if (n < 31 && SK_Near((+ the last-ledge +))) return 31;
		'ledge//': if (n < 29 && SK_Near((+ the weed-rocks +))) return 29; if (n < 30 && SK_Near((+ the last-ledge +))) return 30;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "account accounts acre acres air airs arm armful armfuls armpit armpits arms atlantic atlantics";
		}
		'b': switch (n) {
			1: return "ballerina ballerinas beam beams bishop bishops blanket blankets blast blasts blennies blenny boat boats body boot boots box boxes breath breaths brick";
			2: return "bricks";
		}
		'c': switch (n) {
			1: return "ceiling coast coasts coffin coffins corner corners counties county curate curates";
		}
		'd': switch (n) {
			1: return "date dates difference differences door doors doubt doubts";
		}
		'e': switch (n) {
			1: return "ear ears eave eaves eye eyes";
		}
		'f': switch (n) {
			1: return "face faces feet finger fingernail fingernails fingers floor foot formalin formalins frame frames freedom freedoms";
		}
		'g': switch (n) {
			1: return "ground gullies gully gulp gulps";
		}
		'h': switch (n) {
			1: return "hair hairs hand hands head hollow hollows homework homeworks hurries hurry";
		}
		'j': switch (n) {
			1: return "jaw jaws";
		}
		'k': switch (n) {
			1: return "kettle kettles knee knees";
		}
		'l': switch (n) {
			1: return "land lands lease leases leg legs lens lenses lip lips";
		}
		'm': switch (n) {
			1: return "marine marines mood moods moon moons mother mothers mouth";
		}
		'n': switch (n) {
			1: return "nose notice notices";
		}
		'o': switch (n) {
			1: return "opinion opinions";
		}
		'p': switch (n) {
			1: return "pane panes pencil pencils";
		}
		'r': switch (n) {
			1: return "ring rings ripple ripples roof room rooms";
		}
		's': switch (n) {
			1: return "screw screws september septembers shore shores short shorts shrimp shrimps sky sleeve sleeves smell smells sound sounds specimen specimens spectacle";
			2: return "spectacles square squares stencil stencils step steps stone stones sun suns sunshade sunshades";
		}
		't': switch (n) {
			1: return "table tables tank tanks tide tides";
		}
		'w': switch (n) {
			1: return "wall walls whistle whistles wind winds writ writes writs";
		}
	}
	return 0;
];
-).
