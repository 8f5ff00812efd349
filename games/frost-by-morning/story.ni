"Frost by Morning" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The shed-room is a room. It is privately-named.

The printed name of the shed-room is "Shed on Plot 17b".
The description of the shed-room is "Six foot by four, made of doors. Through the window, which is also a door, you can see the brassicas. Every hook and peg has the thing that goes on it drawn round in pencil behind it. A scraper dangles from the bench, and a tea chest stands in the dry corner, next to a bucket of sand.[if the spade is not on the pegs] One outline is empty.[end if][if the mouse-thing is about-state] Something very small is running along the top of the wall, and stopping whenever you do.[end if]".

Part 2 - States

A thing can be earthy, scraped or oiled (this is its blade property).

A thing can be brushed or caked. A thing is usually caked.

A thing can be gone-state or about-state. A thing is usually about-state.

Part 3 - Things

The pegs is a supporter. It is privately-named.
The sand is a thing. It is privately-named.
The chest is a container. It is privately-named.
The bench is a supporter. It is privately-named.
The mouse-thing is a thing. It is privately-named.
The cabbages is a thing. It is privately-named.
The spade is a thing. It is privately-named.
The scraper is a thing. It is privately-named.
The tubers is a thing. It is privately-named.
The hand-brush is a thing. It is privately-named.
The card-thing is a thing. It is privately-named.

The pegs is in the shed-room.
The printed name of the pegs is "pegs".
Include (- with name 'pegs//' 'peg//' 'hooks//' 'outline//' 'pencil//' 'hook//', -) when defining the pegs.
The description of the pegs is "A rake, hung up. A hoe, hung up. A spade in pencil, life size.".
The pegs is fixed in place, not enterable, scenery and plural-named.

The sand is in the shed-room.
The printed name of the sand is "sand bucket".
Include (- with name 'sand//' 'bucket//' 'buckets//p', -) when defining the sand.
The description of the sand is "Sharp sand, and a pint of old engine oil: plunge a clean blade in it three times and it will see you out. So Mr Dabrowski said, and so, in the end, it did.".
The sand is fixed in place and scenery.

The chest is in the shed-room.
The printed name of the chest is "tea chest".
Include (- with name 'tea//' 'chest//' 'crate//' 'lid//' 'chests//p', -) when defining the chest.
The description of the chest is "ASSAM, stencilled on the side; lined with lead foil and filled with dry straw. It has a lid on leather hinges.".
The chest is fixed in place, not enterable, openable, open and scenery.

The bench is in the shed-room.
The printed name of the bench is "bench".
Include (- with name 'bench//' 'benches//p', -) when defining the bench.
The description of the bench is "A door. It still has its letterbox, in which he kept seeds.".
The bench is fixed in place, not enterable and scenery.

The mouse-thing is in the shed-room.
The printed name of the mouse-thing is "mouse".
Include (- with name 'mouse//' 'mouses//p', -) when defining the mouse-thing.
The description of the mouse-thing is "Two ounces of nothing but patience. It has eaten, so far this autumn, the peas, a glove, and an instruction booklet.".
The mouse-thing is fixed in place and scenery.

The cabbages is in the shed-room.
The printed name of the cabbages is "brassicas".
Include (- with name 'brassicas//' 'cabbages//' 'window//', -) when defining the cabbages.
The description of the cabbages is "Frost does them good. They[']re the only ones.".
The cabbages is fixed in place, scenery and plural-named.

The spade is on the bench.
The printed name of the spade is "spade".
Include (- with name 'spade//' 'spades//p', -) when defining the spade.
The description of the spade is "Ash handle, worn in at two places by two hands, neither of them yours. Yet.[if the spade is earthy] The blade is a brown pudding of Plot 17b.[end if][if the spade is scraped] The blade is bare, and will be rust by Christmas.[end if][if the spade is oiled] The blade has a thin bloom of oil on it, like a plum.[end if]".
The spade is portable.

The scraper is in the shed-room.
The printed name of the scraper is "wooden scraper".
Include (- with name 'wooden//' 'scraper//' 'stick//' 'scrapers//p', -) when defining the scraper.
The description of the scraper is "Whittled from a lath to fit the shoulder of a spade, and tied to the bench by a string, since he knew people.".
The scraper is fixed in place and scenery.

The tubers is on the bench.
The printed name of the tubers is "dahlia tubers".
Include (- with name 'dahlia//' 'tubers//' 'dahlias//', -) when defining the tubers.
The description of the tubers is "Bishop of Something. One good frost would turn them to soup. Last of all, he used to say, they go in the chest, in straw, with the lid down.[if the tubers is caked] They are caked in wet soil.[end if][if the tubers is brushed] They[']ve been brushed clean, and are the colour of potatoes that have been somewhere.[end if]".
The tubers is portable and plural-named.

The hand-brush is on the bench.
The printed name of the hand-brush is "hand brush".
Include (- with name 'hand//' 'brush//' 'brushes//p', -) when defining the hand-brush.
The description of the hand-brush is "Coconut.".
The hand-brush is portable.

The card-thing is in the shed-room.
The printed name of the card-thing is "card".
Include (- with name 'card//' 'calendar//' 'cards//p', -) when defining the card-thing.
The description of the card-thing is "Drawing-pinned over the bench, in a round foreign hand: [quotation mark]Clean, oil, hang. Brush, straw, LID. Mouse is good mouse, but he is mouse.[quotation mark]".
The card-thing is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Cleaning-with is an action applying to two things.
Understand "clean [something] with [something]" as cleaning-with.
Understand "scrape [something] with [something]" as cleaning-with.
Understand "brush [something] with [something]" as cleaning-with.

Carry out cleaning-with:
	if the noun is the spade and the second noun is the scraper:
		if the spade is not enclosed by the player:
			say "You[']d have to pick up the spade.";
			stop the action;
		if the spade is not earthy:
			say "It[']s cleaner than your conscience.";
			stop the action;
		now the spade is scraped;
		say "It comes off in one long curl, like butter, worm and all. You put the worm out of the letterbox.";
		stop the action;
	if the noun is the tubers and the second noun is the hand-brush:
		if the tubers is not enclosed by the player:
			say "You need to have them in your hand.";
			stop the action;
		if the hand-brush is not enclosed by the player:
			say "The brush isn[']t in your hand.";
			stop the action;
		if the tubers is not caked:
			say "One more stroke and you would have the skin off.";
			stop the action;
		now the tubers is brushed;
		say "A pound of soil comes off, and what[']s left looks like something out of a tomb: brown fingers, holding hands.";
		stop the action;
	say "That would lead nowhere.".

Plunging-into is an action applying to two things.
Understand "plunge [something] into [something]" as plunging-into.
Understand "dip [something] in [something]" as plunging-into.
Understand "oil [something] in [something]" as plunging-into.
Understand "oil [something] with [something]" as plunging-into.
Understand "stab [something] into [something]" as plunging-into.
Understand "plunge [something] in [something]" as plunging-into.
Understand "grease [something] in [something]" as plunging-into.
Understand "grease [something] with [something]" as plunging-into.

Carry out plunging-into:
	if the noun is the spade and the second noun is the sand:
		if the spade is not enclosed by the player:
			say "You would have to be holding the spade.";
			stop the action;
		if the spade is earthy:
			say "You would only get mud in the sand. Off with that first.";
			stop the action;
		if the spade is not scraped:
			say "It is oiled to the shoulder.";
			stop the action;
		now the spade is oiled;
		say "Once, twice, three times: a noise like a bite out of a very large apple. It comes up shining.";
		stop the action;
	say "That would lead nowhere.".

Check putting something on something:
	now the deed is 0;
	if the noun is the spade and the second noun is the pegs:
		if the spade is earthy:
			say "Mr Dabrowski never hung up a dirty spade in his life. You can feel the shed breathe in.";
			stop the action;
		if the spade is not oiled:
			say "It would hang there and rust. Clean, oil, hang, says the card.";
			stop the action;
		now the deed is 1;
	otherwise if (the noun is the tubers or the noun is the hand-brush) and the second noun is the pegs:
		if the noun is enclosed by the player:
			say "You try it against the pencil lines. It isn[']t any of those.";
			stop the action;
		now the deed is 2;
	continue the action.

After putting something on something:
	if the deed is 1:
		say "It goes up into its outline to the hair[']s breadth. For a moment there are two spades there, and then one.";
		stop the action;
	if the deed is 2:
		continue the action;
	continue the action.

Check inserting something into something:
	now the deed is 0;
	if the noun is the tubers and the second noun is the chest:
		if the tubers is not brushed:
			say "Wet soil rots. They would be black by the new year. Brush them first.";
			stop the action;
		now the deed is 1;
	otherwise if (the noun is the hand-brush or the noun is the spade) and the second noun is the chest:
		if the noun is enclosed by the player:
			say "That[']s for what can[']t stand the cold.";
			stop the action;
		now the deed is 2;
	continue the action.

After inserting something into something:
	if the deed is 1:
		say "Down into the straw, one layer, not touching. You cover them as you[']d cover a foot.";
		stop the action;
	if the deed is 2:
		continue the action;
	continue the action.

Check closing:
	now the deed is 0;
	if the noun is the chest:
		if the tubers is not in the chest:
			say "There[']s nothing in it yet but straw.";
			stop the action;
		if the tubers is not brushed:
			say "Not with wet soil in there.";
			stop the action;
		now the deed is 1;
	continue the action.

After closing:
	if the deed is 1:
		say "The leather creaks. On the top of the wall something stops, sits up, and is seen to reconsider.";
		stop the action;
	continue the action.

Just-chasing is an action applying to one thing.
Understand "chase [something]" as just-chasing.
Understand "catch [something]" as just-chasing.

Carry out just-chasing:
	if the noun is the mouse-thing:
		say "You go left. It doesn[']t.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the mouse-thing:
		try just-chasing the noun;
		stop the action;
	continue the action.

Check taking (this is the other words for taking rule):
	if other words are tried, make no decision;
	if the noun is the mouse-thing:
		say "Say how: catch [the noun].";
		stop the action.
The other words for taking rule is listed first in the check taking rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the spade or the noun is the tubers:
		say "Say how: clean [the noun] with something.";
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

The cleaning-with action translates into I6 as "SKOwn1".
The plunging-into action translates into I6 as "SKOwn2".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the scraper +) && x == (+ the spade +)) return ##SKOwn1;
			if (y == (+ the hand-brush +) && x == (+ the tubers +)) return ##SKOwn1;
			if (y == (+ the sand +) && x == (+ the spade +)) return ##SKOwn2;
		2:
			if (y == (+ the spade +) && x == (+ the sand +)) return ##SKOwn2 + 4096;
		3:
			if (y == (+ the sand +) && x == (+ the spade +)) return ##SKOwn2;
			if (y == (+ the spade +) && x == (+ the sand +)) return ##SKOwn2 + 4096;
		4:
			if (y == (+ the spade +) && x == (+ the sand +)) return ##SKOwn2 + 4096;
	}
	rfalse;
];
-).

Part 6 - Tasks and endings

The scraped-clean is a task. The points are 1.
The hung-task is a task. The points are 3.
The tubers-clean is a task. The points are 1.
The tubers-safe is a task. The points are 2.

The maximum score is 7.

Every turn:
	if the scraped-clean is pending and the spade is scraped:
		achieve the scraped-clean.

Every turn:
	if the hung-task is pending and the spade is on the pegs:
		achieve the hung-task.

Every turn:
	if the tubers-clean is pending and the tubers is brushed:
		achieve the tubers-clean.

Every turn:
	if the tubers-safe is pending and the tubers is in the chest and the chest is closed:
		achieve the tubers-safe.

Every turn:
	if the story has not ended and the tubers-safe is achieved and the hung-task is achieved and the spade is on the pegs and the tubers is in the chest and the chest is closed:
		say "You stop at the door with the key in your hand, because it seems rude to leave without a word. It is nearly dark. The pencil lines are all full. You say good night, in case; and on the way to the gate the grass has begun to crunch.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the shed-room.

When play begins:
	say "Plot 17b has been yours since May, when you got it from Mr Dabrowski[']s widow, with the shed, on condition that you kept up the shed. It is the second of November. The wireless says frost. Everyone else on the site went home an hour ago; they put their sheds to bed in October, and told you so, individually.".

To decide whether mention (N - a number) is absent:
	if N is 12:
		if the spade is earthy:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 17, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Hung by the neck, teeth to the wall.";
	if N is 2, say "Thin with sharpening, and home.";
	if N is 3, say "Cut from the tongue of a boot.";
	if N is 4, say "Barley, and dry enough to whisper.";
	if N is 5, say "Four panels and a knocker, laid flat.";
	if N is 6, say "Brass. There have been no seeds in it since the mouse found out.";
	if N is 7, say "Gone, and the packet after them.";
	if N is 8, say "The left one. There is a thumb of it somewhere.";
	if N is 9, say "For a paraffin heater. You can now never know.";
	if N is 10, say "His, and whoever had it before him, pressed into the wood.";
	if N is 11, say "Square once, and a little rounder every spring.";
	if N is 12, say "Clay, leaf, and a worm.";
	if N is 13, say "Tarred, with a knot that was meant.";
	if N is 14, say "A chapel[']s, a butcher[']s, two that matched, and one with a number on.";
	if N is 15, say "Doors, nailed edge to edge.";
	if N is 16, say "The leak is in the other one.";
	if N is 18, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'rake//': if (n < 1 && SK_Near((+ the pegs +))) return 1;
		'hoe//': if (n < 2 && SK_Near((+ the pegs +))) return 2;
		'hinges//': if (n < 3 && SK_Near((+ the chest +))) return 3;
		'straw//': if (n < 4 && SK_Near((+ the chest +))) return 4;
		'door//': if (n < 5 && SK_Near((+ the bench +))) return 5;
		'letterbox//': if (n < 6 && SK_Near((+ the bench +))) return 6;
		'peas//': if (n < 7 && SK_Near((+ the mouse-thing +))) return 7;
		'glove//': if (n < 8 && SK_Near((+ the mouse-thing +))) return 8;
		'booklet//': if (n < 9 && SK_Near((+ the mouse-thing +))) return 9;
		'hands//': if (n < 10 && SK_Near((+ the spade +))) return 10;
		'blade//': if (n < 11 && SK_Near((+ the spade +))) return 11;
		'pudding//': if (n < 12 && SK_Near((+ the spade +))) return 12;
		'string//': if (n < 13 && SK_Near((+ the scraper +))) return 13;
		'doors//': if (n < 14 && SK_Near((+ the shed-room +))) return 14;
		'wall//': if (n < 15 && SK_Near((+ the shed-room +))) return 15;
		'corner//': if (n < 16 && SK_Near((+ the shed-room +))) return 16;
		'autumn//': if (n < 17 && SK_Near(player)) return 17;
		'bed//': if (n < 17 && SK_Near(player)) return 17;
		'bloom//': if (n < 17 && SK_Near(player)) return 17;
		'christmas//': if (n < 17 && SK_Near(player)) return 17;
		'frost//': if (n < 17 && SK_Near(player)) return 17;
		'lath//': if (n < 17 && SK_Near(player)) return 17;
		'november//': if (n < 17 && SK_Near(player)) return 17;
		'october//': if (n < 17 && SK_Near(player)) return 17;
		'oil//': if (n < 17 && SK_Near(player)) return 17;
		'ounces//': if (n < 17 && SK_Near(player)) return 17;
		'pint//': if (n < 17 && SK_Near(player)) return 17;
		'plum//': if (n < 17 && SK_Near(player)) return 17;
		'potatoes//': if (n < 17 && SK_Near(player)) return 17;
		'sheds//': if (n < 17 && SK_Near(player)) return 17;
		'shoulder//': if (n < 17 && SK_Near(player)) return 17;
		'site//': if (n < 17 && SK_Near(player)) return 17;
		'soil//': if (n < 17 && SK_Near(player)) return 17;
		'soup//': if (n < 17 && SK_Near(player)) return 17;
		'widow//': if (n < 17 && SK_Near(player)) return 17;
		'wireless//': if (n < 17 && SK_Near(player)) return 17;
		'17b//': if (n < 18 && SK_Near((+ the shed-room +))) return 18;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'christmas//') rtrue;
	if (w == 'november//') rtrue;
	if (w == 'october//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air arm arms autumn autumns";
		}
		'b': switch (n) {
			1: return "bed beds bite bites blade blades bloom blooms body booklet booklets boot boots breadth breadths";
		}
		'c': switch (n) {
			1: return "ceiling christmas christmases conscience consciences corner corners curl curls";
		}
		'd': switch (n) {
			1: return "dabrowski dabrowskis door doors";
		}
		'e': switch (n) {
			1: return "ear ears eye eyes";
		}
		'f': switch (n) {
			1: return "face feet finger fingers floor foot frost frosts";
		}
		'g': switch (n) {
			1: return "gate gates glove gloves grass grasses ground";
		}
		'h': switch (n) {
			1: return "hair hand hands head heater heaters hinge hinges hoe hoes";
		}
		'k': switch (n) {
			1: return "key keys knee knees knocker knockers knot knots";
		}
		'l': switch (n) {
			1: return "lath laths layer layers leak leaks leather leathers leg legs letterbox letterboxes life lifes";
		}
		'm': switch (n) {
			1: return "mouth";
		}
		'n': switch (n) {
			1: return "neck necks noise noises nose november novembers";
		}
		'o': switch (n) {
			1: return "october octobers ounce ounces";
		}
		'p': switch (n) {
			1: return "packet packets panel panels pea peas pint pints plot plots plum plums potato potatoes potatos";
		}
		'r': switch (n) {
			1: return "rake rakes roof rounder rounders";
		}
		's': switch (n) {
			1: return "sand sands seed seeds shed sheds shoulder shoulders site sites skin skins sky soil soils soup soups spring springs straw straws string strings";
		}
		't': switch (n) {
			1: return "teeth thumb thumbs tomb tombs tongue tongues tooth tooths";
		}
		'w': switch (n) {
			1: return "wall walls widow widows wireless wirelesses wood woods worm worms";
		}
	}
	return 0;
];
-).
