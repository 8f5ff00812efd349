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
Include (- with name 'blue//' 'jar//' 'water//' 'disinfectant//' 'tall//' 'glass//' 'liquid//' 'jars//p', -) when defining the jar.
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
Understand "sweep up [something] with [something]" as sweeping-with.

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
Understand "shake out [something]" as just-shaking.

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
Understand "drape [something] on [something]" as draping-over.
Understand "drape [something] with [something]" as draping-over (with nouns reversed).

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

Check entering (this is the other words for entering rule):
	if other words are tried, make no decision;
	if the noun is the chair-thing:
		try other words;
		try just-pumping the noun;
		be done with other words;
		stop the action.
The other words for entering rule is listed first in the check entering rules.

Check attacking (this is the other words for attacking rule):
	if other words are tried, make no decision;
	if the noun is the cape:
		try other words;
		try just-shaking the noun;
		be done with other words;
		stop the action.
The other words for attacking rule is listed first in the check attacking rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the clippings:
		say "Say how: sweep [the noun] with something.";
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

The sweeping-with action translates into I6 as "SKOwn1".
The draping-over action translates into I6 as "SKOwn2".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the broom +) && x == (+ the clippings +)) return ##SKOwn1;
			if (y == (+ the chair-thing +) && x == (+ the cape +)) return ##SKOwn2;
			if (y == (+ the cape +) && x == (+ the chair-thing +)) return ##SKOwn2 + 4096;
		4:
			if (y == (+ the chair-thing +) && x == (+ the cape +)) return ##SKOwn2;
	}
	rfalse;
];
-).

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
	if N is 2:
		if the clippings is swept-state:
			no;
		yes;
	if N is 14:
		if the comb is clogged:
			no;
		yes;
	if N is 17:
		if the cape is hairy:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 29, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Tin, with a lid that bites.";
	if N is 2, say "Shut on notary and butcher alike.";
	if N is 3, say "Nobody at Zio Tano[']s has ginger hair. Nobody has said so.";
	if N is 4, say "Cast iron, with curly letters all round.";
	if N is 5, say "Violet water. One drop, and the notary comes back.";
	if N is 6, say "China, with a rose at the bottom of it.";
	if N is 7, say "For the cuts that Zio Tano doesn[']t make.";
	if N is 8, say "The others had their night and are in his breast pocket.";
	if N is 9, say "Pink, with the street behind them.";
	if N is 10, say "Gilt, and visited by flies.";
	if N is 11, say "Steam, a bridge, and in front of them the aunt.";
	if N is 12, say "She is holding his cap, and has no intention of giving it back.";
	if N is 13, say "Fine at one end, and coarse at the other.";
	if N is 14, say "Grey, warm, and nobody[']s in particular.";
	if N is 15, say "Two teeth gone, in one sneeze.";
	if N is 16, say "Flat, white, and frayed where it is tied.";
	if N is 17, say "Eleven at least, by the itch.";
	if N is 18, say "Spread as wide as it goes, and off to the left.";
	if N is 19, say "All palm prints, some of them arguing.";
	if N is 20, say "A stripe of it at a time, between the beads.";
	if N is 21, say "A slice of sun, with half a passer-by in it.";
	if N is 22, say "Tiled to your chin and whitewashed above it.";
	if N is 23, say "Open since six. The beads hang in it.";
	if N is 24, say "You did it yourself, with one of his socks.";
	if N is 25, say "It has been swept into for thirty years.";
	if N is 26, say "It stays open, and leaves the keeping out to the beads.";
	if N is 27, say "Still swinging, and clicking about it.";
	if N is 28, say "Washing above, melon rinds below.";
	if N is 30, say "You are there.";
	if N is 31, say "You would have to go east.";
	if N is 32, say "You are there.";
	if N is 33, say "You would have to go west.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'dustpan//': if (n < 1 && SK_Near((+ the clippings +))) return 1;
		'lid//': if (n < 2 && SK_Near((+ the clippings +))) return 2;
		'curl//': if (n < 3 && SK_Near((+ the clippings +))) return 3;
		'footrest//': if (n < 4 && SK_Near((+ the chair-thing +))) return 4;
		'bottle//': if (n < 5 && SK_Near((+ the marble-shelf +))) return 5;
		'bowl//': if (n < 6 && SK_Near((+ the marble-shelf +))) return 6;
		'alum//': if (n < 7 && SK_Near((+ the marble-shelf +))) return 7;
		'combs//': if (n < 8 && SK_Near((+ the jar +))) return 8;
		'ears//': if (n < 9 && SK_Near((+ the mirror +))) return 9;
		'frame//': if (n < 10 && SK_Near((+ the mirror +))) return 10;
		'photograp//': if (n < 11 && SK_Near((+ the mirror +))) return 11;
		'aunt//': if (n < 12 && SK_Near((+ the mirror +))) return 12;
		'teeth//': if (n < 13 && SK_Near((+ the comb +))) return 13;
		'felt//': if (n < 14 && SK_Near((+ the comb +))) return 14;
		'notch//': if (n < 15 && SK_Near((+ the comb +))) return 15;
		'tape//': if (n < 16 && SK_Near((+ the cape +))) return 16;
		'necks//': if (n < 17 && SK_Near((+ the cape +))) return 17;
		'hand//': if (n < 18 && SK_Near((+ the uncle +))) return 18;
		'window//': if (n < 19 && SK_Near((+ the uncle +))) return 19;
		'street//': if (n < 20 && SK_Near((+ the shop-room +))) return 20; if (n < 28 && SK_Near((+ the street +))) return 28;
		'stripe//': if (n < 21 && SK_Near((+ the shop-room +))) return 21;
		'wall//': if (n < 22 && SK_Near((+ the shop-room +))) return 22;
		'door//': if (n < 23 && SK_Near((+ the shop-room +))) return 23; if (n < 26 && SK_Near((+ the street +))) return 26;
		'chrome//': if (n < 24 && SK_Near((+ the shop-room +))) return 24;
		'corner//': if (n < 25 && SK_Near((+ the shop-room +))) return 25;
		'curtain//': if (n < 27 && SK_Near((+ the street +))) return 27;
		'brother//': if (n < 29 && SK_Near(player)) return 29;
		'butcher//': if (n < 29 && SK_Near(player)) return 29;
		'customers//': if (n < 29 && SK_Near(player)) return 29;
		'cloak//': if (n < 29 && SK_Near(player)) return 29;
		'cotton//': if (n < 29 && SK_Near(player)) return 29;
		'drains//': if (n < 29 && SK_Near(player)) return 29;
		'driver//': if (n < 29 && SK_Near(player)) return 29;
		'flag//': if (n < 29 && SK_Near(player)) return 29;
		'goalkeepe//': if (n < 29 && SK_Near(player)) return 29;
		'louis//': if (n < 29 && SK_Near(player)) return 29;
		'mattress//': if (n < 29 && SK_Near(player)) return 29;
		'mayor//': if (n < 29 && SK_Near(player)) return 29;
		'missouri//': if (n < 29 && SK_Near(player)) return 29;
		'neck//': if (n < 29 && SK_Near(player)) return 29;
		'notary//': if (n < 29 && SK_Near(player)) return 29;
		'order//': if (n < 29 && SK_Near(player)) return 29;
		'penalty//': if (n < 29 && SK_Near(player)) return 29;
		'question//': if (n < 29 && SK_Near(player)) return 29;
		'range//': if (n < 29 && SK_Near(player)) return 29;
		'toy//': if (n < 29 && SK_Near(player)) return 29;
		'saint//': if (n < 29 && SK_Near(player)) return 29;
		'bishop//': if (n < 29 && SK_Near(player)) return 29;
		'stuff//': if (n < 29 && SK_Near(player)) return 29;
		'opposite//': if (n < 29 && SK_Near(player)) return 29;
		'shows//': if (n < 29 && SK_Near(player)) return 29;
		'shop//': if (n < 30 && SK_Near((+ the shop-room +))) return 30; if (n < 33 && SK_Near((+ the street +))) return 33;
		'pavement//': if (n < 31 && SK_Near((+ the shop-room +))) return 31; if (n < 32 && SK_Near((+ the street +))) return 32;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air arm arms aunt aunts";
		}
		'b': switch (n) {
			1: return "body bottle bottles bridge bridges brother brothers bubble bubbles butcher butchers";
		}
		'c': switch (n) {
			1: return "cap caps cat cats ceiling chin chins chrome chromes cloak cloaks cloud clouds corner corners cotton cottons crack cracks curl curls customer customers";
			2: return "cut cuts";
		}
		'd': switch (n) {
			1: return "door doors drain drains driver drivers drop drops dustpan dustpans";
		}
		'e': switch (n) {
			1: return "ear ears eye eyes";
		}
		'f': switch (n) {
			1: return "face fall falls feet finger fingers flag flags foot footrest footrests frame frames";
		}
		'g': switch (n) {
			1: return "goalkeeper goalkeepers ground gutter gutters";
		}
		'h': switch (n) {
			1: return "hand hands head heap heaps hem hems";
		}
		'i': switch (n) {
			1: return "intention intentions itch itches";
		}
		'k': switch (n) {
			1: return "keeping keepings knee knees";
		}
		'l': switch (n) {
			1: return "leg legs letter letters louis louises";
		}
		'm': switch (n) {
			1: return "mattress mattresses mayor mayors missouri missouris mouth movement movements";
		}
		'n': switch (n) {
			1: return "nose notaries notary notch notches";
		}
		'o': switch (n) {
			1: return "opposite opposites order orders";
		}
		'p': switch (n) {
			1: return "palm palms penalties penalty photograph photographs pocket pockets";
		}
		'q': switch (n) {
			1: return "question questions";
		}
		'r': switch (n) {
			1: return "range ranges rind rinds roof rose roses";
		}
		's': switch (n) {
			1: return "sat sats seed seeds show shows sigh sighs sky slice slices sneeze sneezes sock socks speech speeches street streets stripe stripes stuff stuffs sun";
			2: return "suns";
		}
		't': switch (n) {
			1: return "tape tapes teeth tooth tooths town towns toy toys";
		}
		'w': switch (n) {
			1: return "wall walls window windows";
		}
	}
	return 0;
];
-).
