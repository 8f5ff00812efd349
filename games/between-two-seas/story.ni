"Between Two Seas" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

Part 1 - Rooms

The galley is a room. It is privately-named.
The poop is a room. It is privately-named.

The printed name of the galley is "Galley".
The description of the galley is "Six feet by seven, with everything you need in reach and most of it moving. The range has iron rails round its top to keep the soup kettle from going visiting. Over it a brass lamp hangs plumb while the ship goes round it, so that it looks as if the lamp were drunk and you were not. There is a hook rail for tools, a barge of ship[']s biscuit, and a cat in the flour scuttle. The companion ladder goes up to the weather.[if the swing-property of the lamp is less than 1] Just now the deck is level.[end if][if the swing-property of the lamp is at least 1 and the swing-property of the lamp is less than 2] Just now the deck is tilting down to starboard.[end if][if the swing-property of the lamp is at least 2] Just now the deck is a hillside, with port at the top.[end if]".
The poop is up of the galley.

The printed name of the poop is "Poop".
The description of the poop is "All sky and then all water, turn about. The wheel is taller than the boy who oils it, which is you. Spray comes over the weather rail in buckets, for nothing.".
The galley is down of the poop.

Part 2 - States

A thing has a number called swing-property.

A thing can be stirred or settled. A thing is usually settled.

A thing can be souped or vacant. A thing is usually vacant.

A thing can be lidded or bareheaded. A thing is usually bareheaded.

Part 3 - Things

The lamp is a thing. It is privately-named.
The range is a thing. It is privately-named.
The soup is a thing. It is privately-named.
The rail is a supporter. It is privately-named.
The ladle is a thing. It is privately-named.
The messcan is a thing. It is privately-named.
The lid is a thing. It is privately-named.
The breadbarge is a thing. It is privately-named.
The cat is a thing. It is privately-named.
The brask is a man. It is privately-named.
The wheel is a thing. It is privately-named.
The sea is a thing. It is privately-named.

The lamp is in the galley.
The printed name of the lamp is "brass lamp".
Include (- with name 'brass//' 'lamp//' 'gimbal//' 'lamps//p', -) when defining the lamp.
The description of the lamp is "It hangs from a gimbal and tells the truth. When it points straight at the hook rail, the ship is upright. That lasts about as long as a sneeze, and it comes round every third roll.".
The lamp is fixed in place and scenery.

The range is in the galley.
The printed name of the range is "range".
Include (- with name 'range//' 'stove//' 'fire//' 'ranges//p', -) when defining the range.
The description of the range is "Stoked to a dull red, and bolted down with bolts you keep looking at.".
The range is fixed in place and scenery.

The soup is in the galley.
The printed name of the soup is "pea soup".
Include (- with name 'pea//' 'soup//' 'kettle//' 'peas//', -) when defining the soup.
The description of the soup is "In a kettle as big as a font, held between iron rails.[if the soup is settled] It is peas at the bottom and hot water at the top, like society.[end if][if the soup is stirred] It is green all through, and plops.[end if]".
The soup is fixed in place and scenery.
The indefinite article of the soup is "some".

The rail is in the galley.
The printed name of the rail is "hook rail".
Include (- with name 'hook//' 'rail//' 'hooks//' 'rails//p', -) when defining the rail.
The description of the rail is "Hooks, bent over at the ends by somebody who had learned.".
The rail is fixed in place, not enterable and scenery.

The ladle is on the rail.
The printed name of the ladle is "ladle".
Include (- with name 'ladle//' 'ladles//p', -) when defining the ladle.
The description of the ladle is "Two feet of handle. The bowl holds half a pint, or one good argument.".
The ladle is portable.

The messcan is on the rail.
The printed name of the messcan is "mess can".
Include (- with name 'mess//' 'can//' 'handle//' 'bail//' 'cans//p', -) when defining the messcan.
The description of the messcan is "Tinned iron, with a bail handle and BRASK scratched on it, and under that, NOT YOURS.[if the messcan is vacant] It rings at every knock.[end if][if the messcan is souped] It is full of pea soup, to within an inch of the rim.[end if][if the messcan is lidded] The lid is jammed down tight.[end if]".
The messcan is portable.

The lid is in the galley.
The printed name of the lid is "can lid".
Include (- with name 'can//' 'lid//' 'lids//p', -) when defining the lid.
The description of the lid is "Fits the can if you hit it.".
The appearance of the lid is "A can lid goes by, from left to right. In a while it will come back.".
The first place of the lid is the galley.
The lid is portable.

The breadbarge is in the galley.
The printed name of the breadbarge is "bread barge".
Include (- with name 'bread//' 'barge//' 'biscuit//' 'box//' 'barges//p', -) when defining the breadbarge.
The description of the breadbarge is "Ship[']s biscuit. It can be heard.".
The breadbarge is fixed in place and scenery.

The cat is in the galley.
The printed name of the cat is "ship[']s cat".
Include (- with name 'ship^s//' 'cat//' 'scuttle//' 'cats//p', -) when defining the cat.
The description of the cat is "Grey, asleep in the flour scuttle, at an angle of thirty degrees to everything. She has been round the Horn five times and has never seen it.".
The cat is fixed in place and scenery.

The brask is in the poop.
The printed name of the brask is "Brask".
Include (- with name 'brask//' 'helmsman//' 'beard//', -) when defining the brask.
The description of the brask is "Beard, oilskins, two blue eyes with the salt dried white round them. He doesn[']t look at you. He is looking at what is coming.".
The appearance of the brask is "Brask stands at the wheel as if he had been planted there and had taken.".
The first place of the brask is the poop.
The brask is proper-named.

The wheel is in the poop.
The printed name of the wheel is "wheel".
Include (- with name 'wheel//' 'wheels//p', -) when defining the wheel.
The description of the wheel is "Teak and brass. It kicks, and Brask lets it, and brings it back.".
The wheel is fixed in place and scenery.

The sea is in the poop.
The printed name of the sea is "sea".
Include (- with name 'sea//' 'spray//' 'waves//' 'water//' 'grey//' 'hills//' 'seas//p', -) when defining the sea.
The description of the sea is "Grey hills with the tops blowing off. You stop looking up at them, since up is where they are.".
The sea is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Stiring-with is an action applying to two things.
Understand "stir [something] with [something]" as stiring-with.
Understand "mix [something] with [something]" as stiring-with.

Carry out stiring-with:
	if the noun is the soup and the second noun is the ladle:
		if the ladle is not enclosed by the player:
			say "With what, a finger? The ladle is not in your hand.";
			stop the action;
		if the soup is not settled:
			say "It is as well mixed as it will ever be.";
			stop the action;
		now the soup is stirred;
		say "You hook an elbow round the rail and drag the ladle along the bottom. Something the size of a dinghy lets go down there, and the whole kettle turns green.";
		stop the action;
	say "That would lead nowhere.".

Ladling-into is an action applying to two things.
Understand "ladle [something] into [something]" as ladling-into.
Understand "pour [something] into [something]" as ladling-into.
Understand "spoon [something] into [something]" as ladling-into.
Understand "fill [something] with [something]" as ladling-into (with nouns reversed).
Understand "refill [something] with [something]" as ladling-into (with nouns reversed).

Carry out ladling-into:
	if the noun is the soup and the second noun is the messcan:
		if the ladle is not enclosed by the player:
			say "You would need the ladle in your hand.";
			stop the action;
		if the messcan is not enclosed by the player:
			say "With the can loose on its own, you would be ladling soup into the Pacific. Hold it.";
			stop the action;
		if the soup is not stirred:
			say "You dip off the top, and look. Hot water with a rumour of pea. All the good of it is on the bottom, wanting a stir.";
			stop the action;
		if the messcan is not vacant:
			say "Another drop and it would have a tide.";
			stop the action;
		if the messcan is not bareheaded:
			say "The lid is on.";
			stop the action;
		if the swing-property of the lamp is at least 1:
			say "You raise the ladle; the galley leans; you put the ladle back. Ladled now it would land on the cat. Watch the lamp, and pour while the deck is level.";
			stop the action;
		now the messcan is souped;
		say "The Ottoline comes upright and holds her breath. So do you. Four ladles, quick as dealing cards, and not a drop outside the tin.";
		stop the action;
	say "That would lead nowhere.".

Covering-with is an action applying to two things.
Understand "cover [something] with [something]" as covering-with.
Understand "wrap [something] with [something]" as covering-with.

Carry out covering-with:
	if the noun is the messcan and the second noun is the lid:
		if the lid is not enclosed by the player:
			say "You would have to catch the lid first.";
			stop the action;
		if the messcan is not enclosed by the player:
			say "You would have to be holding the can.";
			stop the action;
		if the messcan is not souped:
			say "Covered, it couldn[']t be filled, and empty, it isn[']t worth keeping the rain out of.";
			stop the action;
		now the lid is nowhere;
		now the messcan is lidded;
		say "You set the lid on and hit it with your fist. It goes home with a bark.";
		stop the action;
	say "That would lead nowhere.".

Giving-to is an action applying to two things.
Understand "give [something] to [something]" as giving-to.
Understand "hand [something] to [something]" as giving-to.
Understand "serve [something] to [something]" as giving-to.

Carry out giving-to:
	if the noun is the messcan and the second noun is the brask:
		if the messcan is not enclosed by the player:
			say "You left it below.";
			stop the action;
		if the messcan is not souped:
			say "Brask takes one hand off the wheel, tips the can, and watches nothing come out of it. He gives it back without a word. There are worse things than words.";
			stop the action;
		now the messcan is carried by the brask;
		say "He hooks the can on a spoke, knocks off the lid with his chin, and steers with his knees.";
		stop the action;
	if (the noun is the ladle or the noun is the lid) and the second noun is the brask:
		say "[quotation mark]I steer with this?[quotation mark] says Brask.";
		stop the action;
	try giving the noun to the second noun.

Just-stroking is an action applying to one thing.
Understand "stroke [something]" as just-stroking.
Understand "pet [something]" as just-stroking.

Carry out just-stroking:
	if the noun is the cat:
		say "She purrs without waking. It is the only engine on board.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the cat:
		try just-stroking the noun;
		stop the action;
	continue the action.

Check closing (this is the other words for closing rule):
	if other words are tried, make no decision;
	if the noun is the messcan:
		say "Say how: cover [the noun] with something.";
		stop the action.
The other words for closing rule is listed first in the check closing rules.

Check touching (this is the other words for touching rule):
	if other words are tried, make no decision;
	if the noun is the cat:
		try other words;
		try just-stroking the noun;
		be done with other words;
		stop the action.
The other words for touching rule is listed first in the check touching rules.

The stiring-with action translates into I6 as "SKOwn1".
The ladling-into action translates into I6 as "SKOwn2".
The covering-with action translates into I6 as "SKOwn3".
The giving-to action translates into I6 as "SKOwn4".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the ladle +) && x == (+ the soup +)) return ##SKOwn1;
			if (y == (+ the messcan +) && x == (+ the soup +)) return ##SKOwn2;
			if (y == (+ the soup +) && x == (+ the messcan +)) return ##SKOwn2 + 4096;
			if (y == (+ the lid +) && x == (+ the messcan +)) return ##SKOwn3;
			if (y == (+ the brask +) && x == (+ the messcan +) or (+ the ladle +) or (+ the lid +)) return ##SKOwn4;
		2:
			if (y == (+ the messcan +) && x == (+ the soup +)) return ##SKOwn2;
			if (y == (+ the messcan +) && x == (+ the lid +)) return ##SKOwn3 + 4096;
		3:
			if (y == (+ the messcan +) && x == (+ the soup +)) return ##SKOwn2;
			if (y == (+ the messcan +) && x == (+ the lid +)) return ##SKOwn3 + 4096;
			if (y == (+ the brask +) && x == (+ the messcan +) or (+ the ladle +) or (+ the lid +)) return ##SKOwn4;
		4:
			if (y == (+ the messcan +) && x == (+ the soup +)) return ##SKOwn2;
			if (y == (+ the messcan +) && x == (+ the lid +)) return ##SKOwn3 + 4096;
			if (y == (+ the brask +) && x == (+ the messcan +) or (+ the ladle +) or (+ the lid +)) return ##SKOwn4;
		5:
			if (y == (+ the brask +) && x == (+ the messcan +) or (+ the ladle +) or (+ the lid +)) return ##SKOwn4;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	increase the swing-property of the lamp by 1;
	if the swing-property of the lamp is greater than 3, now the swing-property of the lamp is 3.

Every turn:
	if the swing-property of the lamp is at least 1 and the swing-property of the lamp is less than 2:
		if the player can see the lamp, say "The lamp swings out, and everything in the galley that can slide starts for starboard.".

Every turn:
	if the swing-property of the lamp is at least 2 and the swing-property of the lamp is less than 3:
		if the player can see the lamp, say "Over she goes. The lamp lies nearly along the deckhead; the cat, the biscuit and you lean on whatever is nearest.".

Every turn:
	if the swing-property of the lamp is at least 3:
		if the player can see the lamp, say "She shakes herself and comes up. For a moment the lamp hangs straight and the deck is level.";
		now the swing-property of the lamp is 0.

Every turn:
	if the messcan is souped and the messcan is bareheaded and the location of the messcan is the poop:
		say "A grey bucketful comes over the rail, and for its own reasons it chooses the open can. Nobody could eat that. You pour Pacific back into the Pacific, and think about lids.";
		now the messcan is vacant.

Part 6 - Tasks and endings

The soup-stirred is a task. The points are 1.
The can-filled is a task. The points are 3.
The can-covered is a task. The points are 1.
The soup-served is a task. The points are 3.

The maximum score is 8.

Every turn:
	if the soup-stirred is pending and the soup is stirred:
		achieve the soup-stirred.

Every turn:
	if the can-filled is pending and the messcan is souped:
		achieve the can-filled.

Every turn:
	if the can-covered is pending and the messcan is lidded:
		achieve the can-covered.

Every turn:
	if the soup-served is pending and the messcan is carried by the brask:
		achieve the soup-served.

Every turn:
	if the story has not ended and the soup-served is achieved:
		say "Half of it goes in before he breathes. [quotation mark]Peas,[quotation mark] says Brask, to the horizon, in the voice of a man meeting an old friend abroad. Then, when you have given up expecting anything: [quotation mark]Clerical work, was it?[quotation mark] And he moves over six inches, so that you can stand in the lee of him.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the galley.

When play begins:
	say "Forty-six days out of Iquique and the barque Ottoline is standing on her ear. Nobody has had anything hot since Sunday. The cook is in his bunk with his face to the wall, and you, who are fifteen and were told at the shipping office that it would be mostly clerical work, have the galley. Old Brask has been at the wheel since midnight. He would like his soup. He would like it in the can and not on the deckhead.".

To decide whether mention (N - a number) is absent:
	no.

To decide whether mention (N - a number) has an answer:
	if N is 18, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "She goes round it, and has no idea.";
	if N is 2, say "Dented on one side, where it met somebody.";
	if N is 3, say "Half of one, if she lets you.";
	if N is 4, say "It has given her one white side.";
	if N is 5, say "Yellow under the salt, and stiff enough to stand watch without him.";
	if N is 6, say "They have been open since midnight.";
	if N is 7, say "It has made him look older than the Horn.";
	if N is 8, say "She creaks in every plank, and goes on.";
	if N is 9, say "Some of it is in the scuttle. Most of it is cat.";
	if N is 10, say "Steep, brass-edged, and wet from the third step up.";
	if N is 11, say "You can hear it walking about overhead.";
	if N is 12, say "Scrubbed pine. It is seldom where you left it.";
	if N is 13, say "Steep enough for goats.";
	if N is 14, say "There is soup on it from an earlier cook.";
	if N is 15, say "It comes down to the rail, and goes away again.";
	if N is 16, say "Teak, and under water every other minute.";
	if N is 17, say "Nobody brought them. The sea provides its own.";
	if N is 19, say "You are there.";
	if N is 20, say "You would have to go up.";
	if N is 21, say "You are there.";
	if N is 22, say "You would have to go down.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'ship//': if (n < 1 && SK_Near((+ the lamp +))) return 1; if (n < 8 && SK_Near((+ the galley +))) return 8;
		'bowl//': if (n < 2 && SK_Near((+ the ladle +))) return 2;
		'pint//': if (n < 3 && SK_Near((+ the ladle +))) return 3;
		'flour//': if (n < 4 && SK_Near((+ the cat +))) return 4; if (n < 9 && SK_Near((+ the galley +))) return 9;
		'oilskins//': if (n < 5 && SK_Near((+ the brask +))) return 5;
		'eyes//': if (n < 6 && SK_Near((+ the brask +))) return 6;
		'salt//': if (n < 7 && SK_Near((+ the brask +))) return 7;
		'ladder//': if (n < 10 && SK_Near((+ the galley +))) return 10;
		'weather//': if (n < 11 && SK_Near((+ the galley +))) return 11;
		'deck//': if (n < 12 && SK_Near((+ the galley +))) return 12;
		'hillside//': if (n < 13 && SK_Near((+ the galley +))) return 13;
		'deckhead//': if (n < 14 && SK_Near((+ the galley +))) return 14;
		'sky//': if (n < 15 && SK_Near((+ the poop +))) return 15;
		'rail//': if (n < 16 && SK_Near((+ the poop +))) return 16;
		'buckets//': if (n < 17 && SK_Near((+ the poop +))) return 17;
		'angle//': if (n < 18 && SK_Near(player)) return 18;
		'argument//': if (n < 18 && SK_Near(player)) return 18;
		'boy//': if (n < 18 && SK_Near(player)) return 18;
		'bunk//': if (n < 18 && SK_Near(player)) return 18;
		'cook//': if (n < 18 && SK_Near(player)) return 18;
		'degrees//': if (n < 18 && SK_Near(player)) return 18;
		'ear//': if (n < 18 && SK_Near(player)) return 18;
		'face//': if (n < 18 && SK_Near(player)) return 18;
		'font//': if (n < 18 && SK_Near(player)) return 18;
		'horn//': if (n < 18 && SK_Near(player)) return 18;
		'knock//': if (n < 18 && SK_Near(player)) return 18;
		'office//': if (n < 18 && SK_Near(player)) return 18;
		'ottoline//': if (n < 18 && SK_Near(player)) return 18;
		'red//': if (n < 18 && SK_Near(player)) return 18;
		'rim//': if (n < 18 && SK_Near(player)) return 18;
		'roll//': if (n < 18 && SK_Near(player)) return 18;
		'sneeze//': if (n < 18 && SK_Near(player)) return 18;
		'starboard//': if (n < 18 && SK_Near(player)) return 18;
		'tools//': if (n < 18 && SK_Near(player)) return 18;
		'truth//': if (n < 18 && SK_Near(player)) return 18;
		'wall//': if (n < 18 && SK_Near(player)) return 18;
		'galley//': if (n < 19 && SK_Near((+ the galley +))) return 19; if (n < 22 && SK_Near((+ the poop +))) return 22;
		'poop//': if (n < 20 && SK_Near((+ the galley +))) return 20; if (n < 21 && SK_Near((+ the poop +))) return 21;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'horn//') rtrue;
	if (w == 'ottoline//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air angle angles argument arguments arm arms";
		}
		'b': switch (n) {
			1: return "bark barks blowing blowings board boards body bowl bowls boy boys brass brasses breath breaths bucket bucketful bucketfuls buckets bunk bunks";
		}
		'c': switch (n) {
			1: return "ceiling chin chins cook cooks corner corners";
		}
		'd': switch (n) {
			1: return "deck deckhead deckheads decks degree degrees dinghies dinghy drop drops";
		}
		'e': switch (n) {
			1: return "ear ears elbow elbows eye eyes";
		}
		'f': switch (n) {
			1: return "face faces feet finger fingers fist fists floor flour flours font fonts foot friend friends";
		}
		'g': switch (n) {
			1: return "goat goats good goods ground";
		}
		'h': switch (n) {
			1: return "hair head hillside hillsides horizon horizons horn horns";
		}
		'i': switch (n) {
			1: return "idea ideas";
		}
		'k': switch (n) {
			1: return "knee knees knock knocks";
		}
		'l': switch (n) {
			1: return "ladder ladders lee lees leg legs";
		}
		'm': switch (n) {
			1: return "man mans mouth";
		}
		'n': switch (n) {
			1: return "nose";
		}
		'o': switch (n) {
			1: return "office offices oilskin oilskins open opens ottoline ottolines";
		}
		'p': switch (n) {
			1: return "pacific pacifics pint pints plank planks";
		}
		'r': switch (n) {
			1: return "rain rains red reds rim rims roll rolls roof rumour rumours";
		}
		's': switch (n) {
			1: return "salt salts ship ships skies sky sneeze sneezes spoke spokes starboard starboards step steps";
		}
		't': switch (n) {
			1: return "tide tides tin tins tool tools truth truths";
		}
		'v': switch (n) {
			1: return "voice voices";
		}
		'w': switch (n) {
			1: return "wall walls weather weathers";
		}
	}
	return 0;
];
-).

Include (-
[ SK_Stairs w;
	switch (w) {
		'ladder//': if (SK_Near((+ the galley +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the galley +))) rtrue;
	rfalse;
];
-).
