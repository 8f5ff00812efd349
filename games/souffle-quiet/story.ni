"Souffle, Quiet" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The subgalley is a room. It is privately-named.

The printed name of the subgalley is "Submarine Galley".
The description of the subgalley is "A cupboard with an oven in it. Everything that could swing is wedged with tea towels, and the electric mixer has been tied down, like a prisoner. There is a yard of worktop with a mixing bowl on it, the torpedo docket is tucked behind a pipe, and by the bulkhead, spring-loaded, on a hinge like a rat trap, is the oven door. Beyond the hatch the whole crew is lying still and thinking about eggs.[if the drone of the hull is at least 2] Overhead the destroyer[']s screws go by, thrashing; you could drop an anvil.[end if][if the drone of the hull is less than 2] It is so silent that you can hear the rust.[end if][if the oven is closed and the dish is in the oven and the dish is batter] Behind the oven[']s little window something is going on.[end if][if the oven is closed and the dish is in the oven and the dish is risen-state] In the oven[']s little window is a tall gold hat.[end if]".

Part 2 - States

A thing has a number called drone.

A thing can be peaked or whole-state. A thing is usually whole-state.

A thing can be scoured, batter, risen-state or charred (this is its rise-property property).

A thing has a number called baking.

Part 3 - Things

The hull is a thing. It is privately-named.
The bowl is a thing. It is privately-named.
The mixer is a thing. It is privately-named.
The dish is a thing. It is privately-named.
The worktop is a supporter. It is privately-named.
The oven is a container. It is privately-named.
The docket is a thing. It is privately-named.
The lamp is a thing. It is privately-named.
The captain is a man. It is privately-named.

The hull is in the subgalley.
The printed name of the hull is "hull".
Include (- with name 'hull//' 'bulkhead//' 'screws//' 'destroyer//' 'hulls//p', -) when defining the hull.
The description of the hull is "Steel, beaded with wet. On the far side of it the sea is leaning. You can feel the destroyer in it before you hear her: a tingle in the palm, then the thrash of screws going over, and then nothing again, for as long as it takes her to turn.".
The hull is fixed in place and scenery.
The drone of the hull is 2.

The bowl is in the subgalley.
The printed name of the bowl is "mixing bowl".
Include (- with name 'mixing//' 'bowl//' 'whites//' 'eggs//' 'yolks//' 'mixture//' 'cheese//' 'whisk//' 'balloon//' 'bowls//p', -) when defining the bowl.
The description of the bowl is "Copper, beaten thin. A balloon whisk lies in it, on a tea towel, where it can[']t jingle.[if the bowl is whole-state] Six whites are in it, clear as conscience, and beside it, in a cup, the cheese and yolks are waiting.[end if][if the bowl is peaked] The whites stand up in peaks with the yolks and cheese folded through.[end if]".
The bowl is fixed in place and scenery.

The mixer is in the subgalley.
The printed name of the mixer is "electric mixer".
Include (- with name 'electric//' 'mixer//' 'mixers//p', -) when defining the mixer.
The description of the mixer is "Fifteen hundred watts. In peacetime it can be heard in the engine room.".
The mixer is fixed in place and scenery.
The mixer is switchable. The mixer is switched off.

The dish is carried by the player.
The printed name of the dish is "souffle dish".
Include (- with name 'souffle//' 'dish//' 'golden//' 'dishes//p', -) when defining the dish.
The description of the dish is "White, fluted, the width of a captain[']s appetite.[if the dish is scoured] It is buttered and empty.[end if][if the dish is batter] Yellow mixture fills it to a finger below the rim.[end if][if the dish is risen-state] Out of it, three inches clear of the rim, stands a golden souffle, trembling.[end if][if the dish is charred] Something in it has died in harness.[end if]".
The dish is portable.

The worktop is in the subgalley.
The printed name of the worktop is "worktop".
Include (- with name 'worktop//' 'zinc//' 'worktops//p', -) when defining the worktop.
The description of the worktop is "A yard of zinc.".
The worktop is fixed in place, not enterable and scenery.

The oven is in the subgalley.
The printed name of the oven is "oven".
Include (- with name 'oven//' 'door//' 'window//' 'little//' 'ovens//p', -) when defining the oven.
The description of the oven is "Hot since before the alarm. The door opens like a lamb and shuts like a gun.".
The oven is fixed in place, not enterable, openable, open and scenery.

The docket is in the subgalley.
The printed name of the docket is "torpedo docket".
Include (- with name 'torpedo//' 'docket//' 'note//' 'dockets//p', -) when defining the docket.
The description of the docket is "[quotation mark]One souffle. NO NOISE. It needs three turns of duty in there with the door SHUT, and if you look at it before it[']s risen it will drop, my gran says. P.S. If you must bang, bang when SHE does.[quotation mark] Forty signatures, two of them officers.".
The docket is fixed in place and scenery.

The lamp is in the subgalley.
The printed name of the lamp is "red lamp".
Include (- with name 'red//' 'lamp//' 'hatch//' 'lamps//p', -) when defining the lamp.
The description of the lamp is "QUIET STATE, and under it in pencil: this means you, Pargeter.".
The lamp is fixed in place and scenery.

The captain is in the subgalley.
The printed name of the captain is "Captain".
Include (- with name 'captain//' 'curtain//' 'wardroom//' 'candle//' 'captains//p', -) when defining the captain.
The description of the captain is "In the wardroom, three feet away through a curtain, in socks, with his hands folded. The one candle has been stuck on a saucer in front of him and, on the advice of the Engineer, not lit.".
The appearance of the captain is "Through a gap in the curtain you can see the Captain, being thirty-nine.".
The first place of the captain is the subgalley.

The description of the player is "You look as you always do."

Part 4 - Actions

Just-whisking is an action applying to one thing.
Understand "whisk [something]" as just-whisking.
Understand "beat [something]" as just-whisking.

Carry out just-whisking:
	if the noun is the bowl:
		if the bowl is not whole-state:
			say "Any more and they would turn to water, and there[']s enough of that about.";
			stop the action;
		now the bowl is peaked;
		say "You hold the bowl against your stomach, so that it can[']t ring, and beat from the wrist, on and on, with your mouth open to breathe without whistling. In the end they stand. You fold in the yolks and cheese like a man turning down a bed.";
		stop the action;
	say "That would lead nowhere.".

Check switching on:
	now the deed is 0;
	if the noun is the mixer:
		if the mixer is not switched on:
			say "Your hand goes to the switch from habit. Forty men, through three bulkheads, hold their breath. You take it away again. There is the whisk.";
			stop the action;
		now the deed is 1;
	continue the action.

After switching on:
	if the deed is 1:
		continue the action;
	continue the action.

Pouring-into is an action applying to two things.
Understand "pour [something] into [something]" as pouring-into.
Understand "spoon [something] into [something]" as pouring-into.
Understand "tip [something] into [something]" as pouring-into.
Understand "fill [something] with [something]" as pouring-into (with nouns reversed).
Understand "refill [something] with [something]" as pouring-into (with nouns reversed).

Carry out pouring-into:
	if the noun is the bowl and the second noun is the dish:
		if the bowl is not peaked:
			say "Poured in as they are, those would make an omelette, and a poor one. They want whisking first.";
			stop the action;
		if the dish is not scoured:
			say "There is something in it.";
			stop the action;
		if the dish is in the oven:
			say "You would have to have the dish out of the oven.";
			stop the action;
		now the bowl is whole-state;
		now the dish is batter;
		say "It goes in with a sigh, and you run your thumb round inside the rim, for luck and a straight rise. You break six more into the bowl, in case; an egg has two halves, and can be parted without a sound.";
		stop the action;
	say "That would lead nowhere.".

Check inserting something into something:
	now the deed is 0;
	if the noun is the dish and the second noun is the oven:
		if the dish is scoured:
			say "To bake what?";
			stop the action;
		if the dish is risen-state:
			say "It is as high as it can go. From here there[']s only down.";
			stop the action;
		if the dish is charred:
			say "It has been in there quite long enough.";
			stop the action;
		now the deed is 1;
	continue the action.

After inserting something into something:
	if the deed is 1:
		say "You slide it in on a folded towel. Not a clink.";
		stop the action;
	continue the action.

Check closing:
	now the deed is 0;
	if the noun is the oven:
		if the drone of the hull is less than 2:
			say "Your hand stops on the spring. In this hush it would go off like a gun, and the next sound would be depth charges. The time to shut it is while the destroyer[']s screws are passing over.";
			stop the action;
		now the deed is 1;
	continue the action.

After closing:
	if the deed is 1:
		say "The screws come thrashing over, and under the noise of them you let the door go. It slams. You feel it in your teeth, and nobody in the world has heard it.";
		stop the action;
	continue the action.

Check opening:
	now the deed is 0;
	if the noun is the oven and the dish is in the oven and the dish is batter and the baking of the dish is at least 1:
		now the deed is 1;
	otherwise if the noun is the oven and the dish is in the oven and the dish is risen-state:
		now the deed is 2;
	continue the action.

After opening:
	if the deed is 1:
		now the dish is scoured;
		now the baking of the dish is 0;
		say "You ease the door open, for one look. With the softest possible sound, like a cat sitting down, it drops. You scrape what there is into your mouth, as evidence, and wipe out the dish. There are eggs enough to begin again.";
		stop the action;
	if the deed is 2:
		say "You let the door down on two fingers. Heat comes out, and cheese, and gold.";
		stop the action;
	continue the action.

Check taking:
	now the deed is 0;
	if the noun is the dish and the dish is in the oven and the dish is risen-state:
		now the deed is 1;
	continue the action.

After taking:
	if the deed is 1:
		say "You lift it out in a towel, like a relic. It sways, and stays up.";
		stop the action;
	continue the action.

Just-scraping is an action applying to one thing.
Understand "scrape [something]" as just-scraping.
Understand "clean [something]" as just-scraping.
Understand "empty [something]" as just-scraping.
Understand "drain [something]" as just-scraping.

Carry out just-scraping:
	if the noun is the dish:
		if the dish is in the oven:
			say "You[']d have to take it out.";
			stop the action;
		if the dish is not charred:
			say "There is nothing in it that wants scraping out.";
			stop the action;
		now the dish is scoured;
		now the baking of the dish is 0;
		say "You chip it out with a thumbnail, crumb by silent crumb.";
		stop the action;
	say "That would lead nowhere.".

Giving-to is an action applying to two things.
Understand "give [something] to [something]" as giving-to.
Understand "serve [something] to [something]" as giving-to.

Carry out giving-to:
	if the noun is the dish and the second noun is the captain:
		if the dish is not enclosed by the player:
			say "You put your head through the curtain with nothing to follow it. He nods, kindly.";
			stop the action;
		if the dish is scoured:
			say "He looks into the empty dish. He knows there[']s a war on; but.";
			stop the action;
		if the dish is charred:
			say "Even in the dark he would know.";
			stop the action;
		if the dish is not risen-state:
			say "Raw, it would be an act of mutiny. It has to be baked.";
			stop the action;
		now the dish is carried by the captain;
		say "You pass it through the curtain at the full length of both arms.";
		stop the action;
	try giving the noun to the second noun.

Check attacking (this is the other words for attacking rule):
	if other words are tried, make no decision;
	if the noun is the bowl:
		try other words;
		try just-whisking the noun;
		be done with other words;
		stop the action.
The other words for attacking rule is listed first in the check attacking rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the dish:
		try other words;
		try just-scraping the noun;
		be done with other words;
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

The pouring-into action translates into I6 as "SKOwn1".
The giving-to action translates into I6 as "SKOwn2".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the dish +) && x == (+ the bowl +)) return ##SKOwn1;
			if (y == (+ the bowl +) && x == (+ the dish +)) return ##SKOwn1 + 4096;
			if (y == (+ the captain +) && x == (+ the dish +)) return ##SKOwn2;
		2:
			if (y == (+ the dish +) && x == (+ the bowl +)) return ##SKOwn1;
		3:
			if (y == (+ the dish +) && x == (+ the bowl +)) return ##SKOwn1;
			if (y == (+ the captain +) && x == (+ the dish +)) return ##SKOwn2;
		4:
			if (y == (+ the dish +) && x == (+ the bowl +)) return ##SKOwn1;
			if (y == (+ the captain +) && x == (+ the dish +)) return ##SKOwn2;
		5:
			if (y == (+ the captain +) && x == (+ the dish +)) return ##SKOwn2;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	increase the drone of the hull by 1;
	if the drone of the hull is greater than 3, now the drone of the hull is 3.

Every turn:
	if the drone of the hull is at least 3:
		if the player can see the hull, say "The screws fade. She has gone off to turn round, and the silence comes down like a lid.";
		now the drone of the hull is 0.

Every turn:
	if the drone of the hull is at least 2:
		if the player can see the hull, say "The hull begins to tingle, and then the destroyer[']s screws are right overhead, thrashing.".

Every turn:
	if the dish is in the oven and the oven is closed and the dish is not scoured and the dish is not charred:
		increase the baking of the dish by 1;
		if the baking of the dish is greater than 7, now the baking of the dish is 7.

Every turn:
	if the baking of the dish is at least 3 and the dish is batter:
		if the player can see the oven, say "Something gold has come up over the sill of the oven window, and is looking out.";
		now the dish is risen-state.

Every turn:
	if the baking of the dish is at least 7 and the dish is risen-state:
		if the player can see the oven, say "The hat in the oven window turns from gold to brown, and from brown to a thing you[']d rather not name.";
		now the dish is charred.

Part 6 - Tasks and endings

The whites-whisked is a task. The points are 1.
The dish-in-oven is a task. The points are 3.
The souffle-risen is a task. The points are 2.
The souffle-served is a task. The points are 2.

The maximum score is 8.

Every turn:
	if the whites-whisked is pending and the bowl is peaked:
		achieve the whites-whisked.

Every turn:
	if the dish-in-oven is pending and the dish is batter and the dish is in the oven and the oven is closed:
		achieve the dish-in-oven.

Every turn:
	if the souffle-risen is pending and the dish is risen-state:
		achieve the souffle-risen.

Every turn:
	if the souffle-served is pending and the dish is carried by the captain:
		achieve the souffle-served.

Every turn:
	if the story has not ended and the souffle-served is achieved:
		say "He looks at it for so long that you are afraid for it. Then he takes the spoon, and passes it back through the curtain to you, and you take a mouthful and pass it on, and so it goes down the boat from hand to hand in the dark, forty spoonfuls, and not one of them touches the side. When the empty dish comes home the Captain leans over and puffs out his cheeks, at the unlit candle. Nobody cheers. You have never heard it so loud.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the subgalley.

When play begins:
	say "QUIET STATE, says the lamp over the hatch. There is a destroyer up there, quartering to and fro, and she can hear a teaspoon through two hundred feet of water; it was in the news. It is also the Captain[']s birthday. He has asked for nothing. That is the sort of man he is. So forty men have sent you, Leading Cook Pargeter, a note on the back of a torpedo docket. [quotation mark]One souffle,[quotation mark] it begins, and goes on to underline two more words.".

To decide whether mention (N - a number) is absent:
	if N is 3:
		if the bowl is whole-state:
			no;
		yes;
	if N is 19:
		if the oven is closed and the dish is in the oven and the dish is risen-state:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 20, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Black, cold, and kept out by Barrow-in-Furness.";
	if N is 2, say "Yours. It is the best hydrophone on board.";
	if N is 3, say "From the stokers['] mess, and stood on a folded sock.";
	if N is 4, say "All of them asleep.";
	if N is 5, say "Aft, and holding its breath like everywhere else.";
	if N is 6, say "It has a chip in it the shape of Malta.";
	if N is 7, say "Forty hands, and one is a thumbprint from the stokehold.";
	if N is 8, say "The Coxswain[']s, and he presses.";
	if N is 9, say "Grey, with one darn that no rating has ever mentioned.";
	if N is 10, say "As still as the rest of him.";
	if N is 11, say "Wardroom china, with an anchor on it.";
	if N is 12, say "Three fingers wide, and nobody has dared to close it.";
	if N is 13, say "You can touch three sides of it without moving your feet.";
	if N is 14, say "One says Torquay. The others are Admiralty issue.";
	if N is 15, say "Lagged, painted, and cold.";
	if N is 16, say "Well oiled, for all the good that does against the spring.";
	if N is 17, say "Forty men, and not a cough among them.";
	if N is 18, say "Under the paint, and getting on with it.";
	if N is 19, say "It leans when the boat does, and comes back.";
	if N is 21, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'sea//': if (n < 1 && SK_Near((+ the hull +))) return 1;
		'palm//': if (n < 2 && SK_Near((+ the hull +))) return 2;
		'cup//': if (n < 3 && SK_Near((+ the bowl +))) return 3;
		'watts//': if (n < 4 && SK_Near((+ the mixer +))) return 4;
		'room//': if (n < 5 && SK_Near((+ the mixer +))) return 5;
		'rim//': if (n < 6 && SK_Near((+ the dish +))) return 6;
		'signature//': if (n < 7 && SK_Near((+ the docket +))) return 7;
		'pencil//': if (n < 8 && SK_Near((+ the lamp +))) return 8;
		'socks//': if (n < 9 && SK_Near((+ the captain +))) return 9;
		'hands//': if (n < 10 && SK_Near((+ the captain +))) return 10;
		'saucer//': if (n < 11 && SK_Near((+ the captain +))) return 11;
		'gap//': if (n < 12 && SK_Near((+ the captain +))) return 12;
		'cupboard//': if (n < 13 && SK_Near((+ the subgalley +))) return 13;
		'towels//': if (n < 14 && SK_Near((+ the subgalley +))) return 14;
		'towel//': if (n < 14 && SK_Near((+ the subgalley +))) return 14;
		'pipe//': if (n < 15 && SK_Near((+ the subgalley +))) return 15;
		'hinge//': if (n < 16 && SK_Near((+ the subgalley +))) return 16;
		'crew//': if (n < 17 && SK_Near((+ the subgalley +))) return 17;
		'rust//': if (n < 18 && SK_Near((+ the subgalley +))) return 18;
		'hat//': if (n < 19 && SK_Near((+ the subgalley +))) return 19;
		'advice//': if (n < 20 && SK_Near(player)) return 20;
		'alarm//': if (n < 20 && SK_Near(player)) return 20;
		'anvil//': if (n < 20 && SK_Near(player)) return 20;
		'appetite//': if (n < 20 && SK_Near(player)) return 20;
		'birthday//': if (n < 20 && SK_Near(player)) return 20;
		'engineer//': if (n < 20 && SK_Near(player)) return 20;
		'finger//': if (n < 20 && SK_Near(player)) return 20;
		'gran//': if (n < 20 && SK_Near(player)) return 20;
		'gun//': if (n < 20 && SK_Near(player)) return 20;
		'lamb//': if (n < 20 && SK_Near(player)) return 20;
		'man//': if (n < 20 && SK_Near(player)) return 20;
		'men//': if (n < 20 && SK_Near(player)) return 20;
		'news//': if (n < 20 && SK_Near(player)) return 20;
		'noise//': if (n < 20 && SK_Near(player)) return 20;
		'pargeter//': if (n < 20 && SK_Near(player)) return 20;
		'peaks//': if (n < 20 && SK_Near(player)) return 20;
		'prisoner//': if (n < 20 && SK_Near(player)) return 20;
		'state//': if (n < 20 && SK_Near(player)) return 20;
		'teaspoon//': if (n < 20 && SK_Near(player)) return 20;
		'thrash//': if (n < 20 && SK_Near(player)) return 20;
		'tingle//': if (n < 20 && SK_Near(player)) return 20;
		'trap//': if (n < 20 && SK_Near(player)) return 20;
		'water//': if (n < 20 && SK_Near(player)) return 20;
		'duty//': if (n < 20 && SK_Near(player)) return 20;
		'officers//': if (n < 20 && SK_Near(player)) return 20;
		'galley//': if (n < 21 && SK_Near((+ the subgalley +))) return 21;
	}
	return 0;
];
[ SK_Proper w;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "act acts advice advices air alarm alarms anchor anchors anvil anvils appetite appetites arm arms";
		}
		'b': switch (n) {
			1: return "bed beds birthday birthdays board boards boat boats body breath breaths";
		}
		'c': switch (n) {
			1: return "cat cats ceiling cheek cheeks chip chips clink clinks corner corners cough coughs crew crews cupboard cupboards";
		}
		'd': switch (n) {
			1: return "darn darns";
		}
		'e': switch (n) {
			1: return "ear ears engineer engineers eye eyes";
		}
		'f': switch (n) {
			1: return "face feet finger fingers floor foot";
		}
		'g': switch (n) {
			1: return "gap gaps gold golds good goods gran grans ground gun guns";
		}
		'h': switch (n) {
			1: return "hair hand hands head heads hinge hinges hush hushes hydrophone hydrophones";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "lamb lambs leg legs lid lids look looks";
		}
		'm': switch (n) {
			1: return "malta maltas man mans men mess messes mouth mouthful mouthfuls mouths";
		}
		'n': switch (n) {
			1: return "new news noise noises nose";
		}
		'o': switch (n) {
			1: return "omelette omelettes";
		}
		'p': switch (n) {
			1: return "paint paints palm palms pargeter pargeters peak peaks pencil pencils pipe pipes prisoner prisoners";
		}
		'r': switch (n) {
			1: return "rating ratings relic relics rim rims rise rises roof room rooms rust rusts";
		}
		's': switch (n) {
			1: return "saucer saucers sea seas sigh sighs signature signatures silence silences sill sills sky sock socks sound sounds spoonful spoonfuls spring springs";
			2: return "state states stokehold stokeholds stomach stomaches";
		}
		't': switch (n) {
			1: return "teaspoon teaspoons teeth thrash thrashes thumb thumbnail thumbnails thumbprint thumbprints thumbs tingle tingles tooth tooths torpedo torpedos towel";
			2: return "towels trap traps";
		}
		'w': switch (n) {
			1: return "wall walls war wars water waters watt watts whits world worlds wrist wrists";
		}
	}
	return 0;
];
-).
