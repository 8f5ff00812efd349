"Andante for Rennet" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

Part 1 - Rooms

The alp is a room. It is privately-named.
The cellar-room is a room. It is privately-named.

The printed name of the alp is "Alp Kitchen".
The description of the alp is "One room under a roof held down with boulders. The copper kettle hangs from a wooden crane beside the hearth, so that it can be swung over the fire and off it. A wireless stands on the windowsill, which is the only place that it can hear Zurich from. The milk cellar is down three steps.[if the kettle is over-state] The kettle hangs over the hearth.[end if][if the kettle is aside] The kettle hangs clear of the hearth.[end if][if the hearth is burning-state] The fire is burning.[end if][if the kettle is set-curd] The milk in the kettle has gone so still that it has the window in it.[end if]".
The cellar-room is down of the alp.

The printed name of the cellar-room is "Milk Cellar".
The description of the cellar-room is "Cut into the hill, with a spring running along one side of it. Forty wheels look at you from the shelves like an audience. The press is here, a beech lever as long as a cow.".
The alp is up of the cellar-room.

Part 2 - States

A thing can be burning-state or laid-fire. A thing is usually laid-fire.

A thing can be over-state or aside. A thing is usually aside.

A thing can be milk, renneted, set-curd, cut-curd or whey (this is its content property).

A thing has a number called heat.

A thing has a number called bars-property.

A thing can be pressed or loose. A thing is usually loose.

Part 3 - Things

The hearth is a thing. It is privately-named.
The kettle is a thing. It is privately-named.
The wireless is a thing. It is privately-named.
The adler is a man. It is privately-named.
The bottle-thing is a thing. It is privately-named.
The sill is a supporter. It is privately-named.
The harp is a thing. It is privately-named.
The cloth is a thing. It is privately-named.
The press-thing is a thing. It is privately-named.
The wheels is a thing. It is privately-named.
The curd is a thing. It is privately-named.

The hearth is in the alp.
The printed name of the hearth is "hearth".
Include (- with name 'hearth//' 'fire//' 'larch//' 'flat//' 'stones//' 'hearths//p', -) when defining the hearth.
The description of the hearth is "Flat stones, and a century of soot.[if the hearth is laid-fire] Larch is laid in it, and not lit.[end if][if the hearth is burning-state] It burns with a clear yellow flame.[end if]".
The hearth is fixed in place and scenery.

The kettle is in the alp.
The printed name of the kettle is "copper kettle".
Include (- with name 'copper//' 'kettle//' 'milk//' 'curd//' 'crane//' 'whey//' 'smooth//' 'white//' 'kettles//p', -) when defining the kettle.
The description of the kettle is "It holds sixty litres, and has your great-grandmother[']s wedding year hammered into the lip.[if the kettle is aside] It is swung clear of the hearth.[end if][if the kettle is over-state] It is over the hearth.[end if][if the kettle is milk] It is full of milk, evening[']s and morning[']s together.[end if][if the kettle is renneted] The milk has its rennet and is making up its mind.[end if][if the kettle is set-curd] It holds one smooth white curd, from wall to wall.[end if][if the kettle is cut-curd] The curd lies in grains, like wheat, at the bottom of a green whey.[end if][if the kettle is whey] There is nothing in it but whey, for the pig.[end if]".
The kettle is fixed in place and scenery.

The wireless is in the alp.
The printed name of the wireless is "wireless".
Include (- with name 'wireless//' 'radio//' 'concert//' 'music//' 'wirelesses//p', -) when defining the wireless.
The description of the wireless is "Walnut, with a green eye. It belongs to Herr Adler. When he had to leave with one thing, he took that.".
The wireless is fixed in place and scenery.

The adler is in the alp.
The printed name of the adler is "Herr Adler".
Include (- with name 'herr//' 'adler//' 'lodger//' 'spoon//' 'blanket//', -) when defining the adler.
The description of the adler is "Sixty, a blanket over his shoulders, ash on the blanket. Until last year he stood up in front of that orchestra every Sunday in a tail coat. He never says so. The postman told you.[if the kettle is milk] He is tuning it with two fingers, a hair to the left, a hair to the right.[end if][if the kettle is renneted] The spoon has got out of his breast pocket and into his hand, and is beating, very small, very slow.[end if]".
The appearance of the adler is "Herr Adler sits with his knees against the wireless.".
The first place of the adler is the alp.
The adler is proper-named.

The bottle-thing is on the sill.
The printed name of the bottle-thing is "rennet bottle".
Include (- with name 'rennet//' 'bottle//' 'bottles//p', -) when defining the bottle-thing.
The description of the bottle-thing is "Brown and stoppered. It comes from the stomach of a calf, and one doesn[']t think about it. Put in cold milk it sleeps; in hot milk it dies. It wants blood heat, like all of us.".
The bottle-thing is portable.

The sill is in the alp.
The printed name of the sill is "windowsill".
Include (- with name 'windowsill//' 'windowsills//p', -) when defining the sill.
The description of the sill is "The wireless, and room beside it for things that your mother means to put away.".
The sill is fixed in place, not enterable and scenery.

The harp is in the alp.
The printed name of the harp is "wire harp".
Include (- with name 'wire//' 'harp//' 'frame//' 'wires//' 'beech//' 'harps//p', -) when defining the harp.
The description of the harp is "A beech frame strung with wires. Herr Adler tried it once, with his thumbnail. It is a flat G.".
The appearance of the harp is "A wire harp, for cutting curd, hangs on the wall from a peg.".
The first place of the harp is the alp.
The harp is portable.

The cloth is in the cellar-room.
The printed name of the cloth is "cheesecloth".
Include (- with name 'cheesecloth//' 'linen//' 'cheesecloths//p', -) when defining the cloth.
The description of the cloth is "Boiled, and boiled again.".
The appearance of the cloth is "A cheesecloth hangs drying over the spring.".
The first place of the cloth is the cellar-room.
The cloth is portable.

The press-thing is in the cellar-room.
The printed name of the press-thing is "cheese press".
Include (- with name 'cheese//' 'press//' 'lever//' 'rope//' 'boulder//' 'hoop//' 'beech//' 'empty//' 'presses//p', -) when defining the press-thing.
The description of the press-thing is "There is a boulder tied to the end of the lever. It takes a good hang on the rope to lower it. Under it sits an empty hoop.".
The press-thing is fixed in place and scenery.

The wheels is in the cellar-room.
The printed name of the wheels is "cheese wheels".
Include (- with name 'cheese//' 'wheels//' 'shelves//' 'cheeses//' 'audience//', -) when defining the wheels.
The description of the wheels is "Each has a date scratched on it. April is splendid. In May there is one with a thumb mark: yours.".
The wheels is fixed in place, scenery and plural-named.

The printed name of the curd is "bundle".
Include (- with name 'bundle//' 'cheese//' 'bundles//p', -) when defining the curd.
The description of the curd is "Fresh curd in a cheesecloth, heavy as a two-year-old.[if the curd is loose] It hangs in its cloth, dripping.[end if][if the curd is pressed] It has begun to be a cheese.[end if]".
The curd is portable.

The description of the player is "You look as you always do."

Part 4 - Actions

Just-lighting is an action applying to one thing.
Understand "light [something]" as just-lighting.
Understand "kindle [something]" as just-lighting.

Carry out just-lighting:
	if the noun is the hearth:
		if the hearth is not laid-fire:
			say "It is burning very nicely.";
			stop the action;
		now the hearth is burning-state;
		say "One match, and a curl of birch bark. The larch takes it from there.";
		stop the action;
	say "That would lead nowhere.".

Just-swinging is an action applying to one thing.
Understand "swing [something]" as just-swinging.
Understand "move [something]" as just-swinging.
Understand "push [something]" as just-swinging.

Carry out just-swinging:
	if the noun is the kettle and the kettle is aside:
		if the kettle is renneted:
			say "You have the crane in your hands when a spoon raps on the wireless. [quotation mark]Please,[quotation mark] says Herr Adler. [quotation mark]She is thinking.[quotation mark] Once the rennet is in, the kettle must not stir.";
			stop the action;
		if the kettle is not milk:
			say "It has had all the fire that it needs.";
			stop the action;
		now the kettle is over-state;
		say "The crane comes round with a long wooden question, and stops over the hearth.";
		stop the action;
	if the noun is the kettle and the kettle is over-state:
		now the kettle is aside;
		say "You lean on the crane and the kettle comes away from the hearth, swaying like a bell.";
		stop the action;
	say "That would lead nowhere.".

Just-feeling is an action applying to one thing.
Understand "feel [something]" as just-feeling.
Understand "dip elbow in [something]" as just-feeling.
Understand "measure [something]" as just-feeling.

Carry out just-feeling:
	if the noun is the kettle and the kettle is milk and the heat of the kettle is less than 2:
		say "You roll up your sleeve and put your elbow in, as one does for babies. Cool.";
		stop the action;
	if the noun is the kettle and the kettle is milk and the heat of the kettle is at least 2 and the heat of the kettle is less than 4:
		say "You roll up your sleeve and put your elbow in, and can[']t tell where you leave off and the milk begins. Blood heat.";
		stop the action;
	if the noun is the kettle and the kettle is milk and the heat of the kettle is at least 4:
		say "You roll up your sleeve, put your elbow in, and take it out again quite quickly. Too hot. It[']ll have to stand clear of the fire and cool.";
		stop the action;
	if the noun is the kettle and the kettle is renneted:
		say "You lay a finger on it. It shivers, and closes over, like milk. Not yet: let the music finish.";
		stop the action;
	if the noun is the kettle and the kettle is set-curd:
		say "You slide a finger in, and lift. The curd splits along it, straight and glassy, with a drop of green whey in the crack. A clean break.";
		stop the action;
	if the noun is the kettle and the kettle is not milk and the kettle is not renneted and the kettle is not set-curd:
		say "It feels like being seven and not supposed to.";
		stop the action;
	try touching the noun.

Adding-to is an action applying to two things.
Understand "add [something] to [something]" as adding-to.
Understand "pour [something] into [something]" as adding-to.
Understand "tip [something] into [something]" as adding-to.

Carry out adding-to:
	if the noun is the bottle-thing and the second noun is the kettle:
		if the bottle-thing is not enclosed by the player:
			say "Eight drops, you say to yourself, out of a bottle that you haven[']t picked up.";
			stop the action;
		if the kettle is not milk:
			say "It has had its rennet. Any more and it would be bitter.";
			stop the action;
		if the kettle is not aside:
			say "Over the fire the milk is never still, and rennet likes to be asked quietly. Swing the kettle clear.";
			stop the action;
		if the heat of the kettle is less than 2:
			say "You try the milk with your elbow first. Too cool: the rennet would lie there and dream.";
			stop the action;
		if the heat of the kettle is at least 4:
			say "You try the milk with your elbow first. Too hot: it would kill the rennet stone dead. Let it cool, off the fire.";
			stop the action;
		now the kettle is renneted;
		now the bars-property of the kettle is 0;
		say "Eight drops to the spoon, and the spoon stirred in, twice round and once back. Behind you the wireless finishes being brisk. There is a pause, in which a great many people in Zurich cough, and Herr Adler does too; and then, very low, the cellos.";
		stop the action;
	say "That would lead nowhere.".

Cuting-with is an action applying to two things.
Understand "cut [something] with [something]" as cuting-with.
Understand "slice [something] with [something]" as cuting-with.

Carry out cuting-with:
	if the noun is the kettle and the second noun is the harp and the kettle is not set-curd:
		if the harp is not enclosed by the player:
			say "You haven[']t got the harp.";
			stop the action;
		if the kettle is renneted:
			say "A spoon raps. [quotation mark]That,[quotation mark] says Herr Adler, not turning round, [quotation mark]is the middle of the phrase.[quotation mark] The curd hasn[']t set.";
			stop the action;
		if the kettle is milk:
			say "That[']s milk. You could play it all day long.";
			stop the action;
		say "It is cut as fine as it need be.";
		stop the action;
	if the noun is the kettle and the second noun is the harp and the kettle is set-curd:
		if the harp is not enclosed by the player:
			say "You haven[']t got the harp.";
			stop the action;
		now the kettle is cut-curd;
		say "You draw the harp through it, away and toward you and across, and the white floor of the kettle breaks into tiles, dice, wheat. Each stroke rings. He has stopped listening to the wireless, you notice, and is listening to you.";
		stop the action;
	say "That would lead nowhere.".

Lifting-with is an action applying to two things.
Understand "lift [something] with [something]" as lifting-with.
Understand "scoop [something] with [something]" as lifting-with.
Understand "gather [something] with [something]" as lifting-with.

Carry out lifting-with:
	if the noun is the kettle and the second noun is the cloth:
		if the cloth is not enclosed by the player:
			say "You would need the cloth in your hands.";
			stop the action;
		if the kettle is not cut-curd:
			say "There isn[']t any cut curd to lift.";
			stop the action;
		now the kettle is whey;
		now the cloth is nowhere;
		now the curd is carried by the player;
		say "You hold one hem in your teeth, pass the other down the far side and under, and bring the whole lot up, streaming, in one breath.";
		stop the action;
	say "That would lead nowhere.".

Pressing-in is an action applying to two things.
Understand "press [something] in [something]" as pressing-in.
Understand "squeeze [something] in [something]" as pressing-in.

Carry out pressing-in:
	if the noun is the curd and the second noun is the press-thing:
		if the curd is not enclosed by the player:
			say "You aren[']t holding it.";
			stop the action;
		now the curd is in the cellar-room;
		now the curd is pressed;
		say "You knot the cloth, thump the bundle into the hoop, take hold of the rope and hang there with your feet off the ground. The boulder rises; the lever comes down. Whey runs, sings in the gutter, and goes to a drip.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the hearth:
		try just-lighting the noun;
		stop the action;
	continue the action.

Check taking (this is the other words for taking rule):
	if other words are tried, make no decision;
	if the noun is the kettle:
		say "Say how: lift [the noun] with something.";
		stop the action.
The other words for taking rule is listed first in the check taking rules.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the hearth:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check pushing (this is the other words for pushing rule):
	if other words are tried, make no decision;
	if the noun is the kettle:
		try other words;
		try just-swinging the noun;
		be done with other words;
		stop the action.
The other words for pushing rule is listed first in the check pushing rules.

Check touching (this is the other words for touching rule):
	if other words are tried, make no decision;
	if the noun is the kettle:
		try other words;
		try just-feeling the noun;
		be done with other words;
		stop the action.
The other words for touching rule is listed first in the check touching rules.

Check burning (this is the other words for burning rule):
	if other words are tried, make no decision;
	if the noun is the hearth:
		try other words;
		try just-lighting the noun;
		be done with other words;
		stop the action.
The other words for burning rule is listed first in the check burning rules.

Check cutting (this is the other words for cutting rule):
	if other words are tried, make no decision;
	if the noun is the kettle:
		say "Say how: cut [the noun] with something.";
		stop the action.
The other words for cutting rule is listed first in the check cutting rules.

The adding-to action translates into I6 as "SKOwn1".
The cuting-with action translates into I6 as "SKOwn2".
The lifting-with action translates into I6 as "SKOwn3".
The pressing-in action translates into I6 as "SKOwn4".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the kettle +) && x == (+ the bottle-thing +)) return ##SKOwn1;
			if (y == (+ the harp +) && x == (+ the kettle +)) return ##SKOwn2;
			if (y == (+ the cloth +) && x == (+ the kettle +)) return ##SKOwn3;
			if (y == (+ the press-thing +) && x == (+ the curd +)) return ##SKOwn4;
		3:
			if (y == (+ the kettle +) && x == (+ the bottle-thing +)) return ##SKOwn1;
			if (y == (+ the press-thing +) && x == (+ the curd +)) return ##SKOwn4;
		4:
			if (y == (+ the kettle +) && x == (+ the bottle-thing +)) return ##SKOwn1;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the kettle is over-state and the hearth is burning-state and the kettle is milk:
		increase the heat of the kettle by 1;
		if the heat of the kettle is greater than 5, now the heat of the kettle is 5.

Every turn:
	if the kettle is aside and the kettle is milk and the heat of the kettle is at least 4:
		if the player can see the kettle, say "A little steam leans off the kettle and is gone.";
		decrease the heat of the kettle by 1;
		if the heat of the kettle is less than 0, now the heat of the kettle is 0.

Every turn:
	if the kettle is over-state and the hearth is burning-state and the kettle is milk and the heat of the kettle is at least 2 and the heat of the kettle is less than 3:
		if the player can see the kettle, say "A faint mist stands on the milk, and no steam yet. About blood heat, by the look of it.".

Every turn:
	if the kettle is over-state and the hearth is burning-state and the kettle is milk and the heat of the kettle is at least 4:
		if the player can see the kettle, say "The kettle has begun to smoke at the rim. That is too hot.".

Every turn:
	if the kettle is renneted:
		increase the bars-property of the kettle by 1;
		if the bars-property of the kettle is greater than 4, now the bars-property of the kettle is 4.

Every turn:
	if the kettle is renneted and the bars-property of the kettle is at least 2 and the bars-property of the kettle is less than 3:
		if the player can see the wireless, say "Over the cellos an oboe comes in, a little flat. [quotation mark]Emil,[quotation mark] says Herr Adler, as one might see somebody across a street.".

Every turn:
	if the kettle is renneted and the bars-property of the kettle is at least 4:
		if the player can see the kettle, say "The cellos go down a last step and find it was the right one. In the silence before the next thing, nothing moves: not the spoon, not the kettle. The milk has set.";
		now the kettle is set-curd.

Part 6 - Tasks and endings

The milk-warmed is a task. The points are 2.
The rennet-added is a task. The points are 2.
The curd-cut is a task. The points are 3.
The curd-lifted is a task. The points are 1.
The curd-pressed is a task. The points are 3.

The maximum score is 11.

Every turn:
	if the milk-warmed is pending and the heat of the kettle is at least 2 and the heat of the kettle is less than 4 and the kettle is aside:
		achieve the milk-warmed.

Every turn:
	if the rennet-added is pending and the kettle is renneted:
		achieve the rennet-added.

Every turn:
	if the curd-cut is pending and the kettle is cut-curd:
		achieve the curd-cut.

Every turn:
	if the curd-lifted is pending and the curd is enclosed by the player:
		achieve the curd-lifted.

Every turn:
	if the curd-pressed is pending and the curd is pressed:
		achieve the curd-pressed.

Every turn:
	if the story has not ended and the curd-pressed is achieved:
		say "When you come up the steps Herr Adler is on his feet, with the blanket round him like a tail coat, facing the wireless. They[']re clapping in Zurich. He listens to who is clapping. Then he turns it off, comes over, and takes hold of your hand, whey and all. [quotation mark]You waited,[quotation mark] says Herr Adler, [quotation mark]for the rest. They never wait for the rest.[quotation mark] The cheese keeps until March. On the rind, with the handle of a spoon, somebody has scratched: Andante.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the heat of the kettle is at least 5:
		say "The milk stands up in the kettle like an audience, looks over the edge, and comes down on the fire. When the steam has gone there are sixty litres on the floor of the alp, and Herr Adler is holding his feet off it. [quotation mark]Presto,[quotation mark] he says, kindly. He turns the wireless down. There will be no cheese in March.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the alp.

When play begins:
	say "Your mother times the rennet by the Sunday concert: it goes in before the slow movement, and when the slow movement is over you cut. This Sunday she is in the valley having your brother. You have the kettle, the evening[']s milk, and the lodger, Herr Adler, who came over the pass in March with a spoon in his breast pocket and no coat. He coughs. He knows nothing of cheese. He has brought his chair up close to the wireless.".

To decide whether mention (N - a number) is absent:
	if N is 1:
		if the hearth is burning-state:
			no;
		yes;
	if N is 3:
		if the kettle is cut-curd:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 11, no;
	if N is 12, no;
	if N is 13, no;
	if N is 17, no;
	if N is 31, no;
	if N is 32, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "It leans wherever the draught tells it to.";
	if N is 2, say "The seven is crooked. The smith was in love with her.";
	if N is 3, say "Each has a drop of its own to give up yet.";
	if N is 4, say "It closes to a slit when Zurich comes in clear.";
	if N is 5, say "Ninety people, and a crackle.";
	if N is 6, say "Square, from habit.";
	if N is 7, say "Long, yellow at the tips, and exact.";
	if N is 8, say "It remembers something.";
	if N is 9, say "Sharp, even through a blanket.";
	if N is 10, say "Just deep enough for a spoon.";
	if N is 14, say "In a nail[']s handwriting, and your mother[']s figures.";
	if N is 15, say "You were four, and it looked so soft.";
	if N is 16, say "Wet through, with the weave printing itself on what is inside.";
	if N is 18, say "You were born in it, as near the fire as could be managed.";
	if N is 19, say "Larch shingles, as grey as a goat.";
	if N is 20, say "They keep the wind from borrowing the roof.";
	if N is 21, say "Hollowed by clogs, and going down into the cold.";
	if N is 22, say "Four small panes, with the other side of the valley in them.";
	if N is 23, say "Logs, chinked with moss.";
	if N is 24, say "Whittled, and shiny from the strap.";
	if N is 25, say "The good one, with arms.";
	if N is 26, say "It stays cold right through, all the year.";
	if N is 27, say "It comes out of the rock, looks in, and goes under again.";
	if N is 28, say "In the valley, with something else to time.";
	if N is 29, say "You will be shown him soon enough.";
	if N is 30, say "Outside, and never once late for whey.";
	if N is 33, say "You are there.";
	if N is 34, say "You would have to go down.";
	if N is 35, say "You are there.";
	if N is 36, say "You would have to go up.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'flame//': if (n < 1 && SK_Near((+ the hearth +))) return 1;
		'lip//': if (n < 2 && SK_Near((+ the kettle +))) return 2;
		'grains//': if (n < 3 && SK_Near((+ the kettle +))) return 3;
		'eye//': if (n < 4 && SK_Near((+ the wireless +))) return 4;
		'orchestra//': if (n < 5 && SK_Near((+ the wireless +))) return 5;
		'shoulders//': if (n < 6 && SK_Near((+ the adler +))) return 6;
		'fingers//': if (n < 7 && SK_Near((+ the adler +))) return 7;
		'hand//': if (n < 8 && SK_Near((+ the adler +))) return 8;
		'knees//': if (n < 9 && SK_Near((+ the adler +))) return 9;
		'pocket//': if (n < 10 && SK_Near((+ the adler +))) return 10; if (n < 31 && SK_Near(player)) return 31;
		'postman//': if (n < 11 && SK_Near((+ the adler +))) return 11;
		'hair//': if (n < 11 && SK_Near((+ the adler +))) return 11;
		'coat//': if (n < 11 && SK_Near((+ the adler +))) return 11; if (n < 31 && SK_Near(player)) return 31;
		'calf//': if (n < 12 && SK_Near((+ the bottle-thing +))) return 12;
		'stomach//': if (n < 12 && SK_Near((+ the bottle-thing +))) return 12;
		'thumbnail//': if (n < 13 && SK_Near((+ the harp +))) return 13;
		'date//': if (n < 14 && SK_Near((+ the wheels +))) return 14;
		'mark//': if (n < 15 && SK_Near((+ the wheels +))) return 15;
		'cloth//': if (n < 16 && SK_Near((+ the curd +))) return 16;
		'two-year-//': if (n < 17 && SK_Near((+ the curd +))) return 17;
		'room//': if (n < 18 && SK_Near((+ the alp +))) return 18; if (n < 31 && SK_Near(player)) return 31;
		'roof//': if (n < 19 && SK_Near((+ the alp +))) return 19;
		'boulders//': if (n < 20 && SK_Near((+ the alp +))) return 20;
		'steps//': if (n < 21 && SK_Near((+ the alp +))) return 21;
		'window//': if (n < 22 && SK_Near((+ the alp +))) return 22;
		'wall//': if (n < 23 && SK_Near((+ the alp +))) return 23;
		'peg//': if (n < 24 && SK_Near((+ the alp +))) return 24;
		'chair//': if (n < 25 && SK_Near((+ the alp +))) return 25;
		'hill//': if (n < 26 && SK_Near((+ the cellar-room +))) return 26;
		'spring//': if (n < 27 && SK_Near((+ the cellar-room +))) return 27;
		'mother//': if (n < 28 && SK_Near(player)) return 28;
		'brother//': if (n < 29 && SK_Near(player)) return 29;
		'pig//': if (n < 30 && SK_Near(player)) return 30;
		'century//': if (n < 31 && SK_Near(player)) return 31;
		'cow//': if (n < 31 && SK_Near(player)) return 31;
		'hang//': if (n < 31 && SK_Near(player)) return 31;
		'mind//': if (n < 31 && SK_Near(player)) return 31;
		'movement//': if (n < 31 && SK_Near(player)) return 31;
		'pass//': if (n < 31 && SK_Near(player)) return 31;
		'valley//': if (n < 31 && SK_Near(player)) return 31;
		'march//': if (n < 32 && SK_Near(player)) return 32;
		'sunday//': if (n < 32 && SK_Near(player)) return 32;
		'kitchen//': if (n < 33 && SK_Near((+ the alp +))) return 33; if (n < 36 && SK_Near((+ the cellar-room +))) return 36;
		'cellar//': if (n < 34 && SK_Near((+ the alp +))) return 34; if (n < 35 && SK_Near((+ the cellar-room +))) return 35;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'march//') rtrue;
	if (w == 'sunday//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air alp alps andante andantes arm arms";
		}
		'b': switch (n) {
			1: return "babies baby bark barks bell bells body break breaks breath breaths brother brothers";
		}
		'c': switch (n) {
			1: return "calf calfs ceiling cello cellos centuries century chair chairs clear clears cloth cloths coat coats corner corners cow cows crack crackle crackles";
			2: return "cracks curl curls";
		}
		'd': switch (n) {
			1: return "date dates dead deads dice die dies draught draughts drip drips drop drops";
		}
		'e': switch (n) {
			1: return "ear ears eye eyes";
		}
		'f': switch (n) {
			1: return "face feet figure figures finger fingers flat flats floor floors foot";
		}
		'g': switch (n) {
			1: return "goat goats ground grounds gutter gutters";
		}
		'h': switch (n) {
			1: return "hair hairs hand handle handles hands handwriting handwritings hang hangs head heat heats hem hems hill hills";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "leg legs lip lips log logs look looks";
		}
		'm': switch (n) {
			1: return "march marches mark marks match matches mind minds mist mists moss mosses mother mothers mouth movement movements";
		}
		'n': switch (n) {
			1: return "nose";
		}
		'o': switch (n) {
			1: return "oboe oboes orchestra orchestras";
		}
		'p': switch (n) {
			1: return "pan panes pans pass passes pause pauses peg pegs people person persons phrase phrases pig pigs pocket pockets postman postmans";
		}
		'q': switch (n) {
			1: return "question questions";
		}
		'r': switch (n) {
			1: return "rim rims rind rinds rock rocks roof roofs room rooms";
		}
		's': switch (n) {
			1: return "shelfs shoulder shoulders silence silences sky sleeve sleeves slit slits smith smiths smoke smokes spring springs steam steams step steps stomach";
			2: return "stomaches strap straps street streets stroke strokes sunday sundays";
		}
		't': switch (n) {
			1: return "teeth thumbnail thumbnails tile tiles tooth tooths";
		}
		'v': switch (n) {
			1: return "valley valleys";
		}
		'w': switch (n) {
			1: return "wall walls weave weaves wind window windows winds";
		}
		'z': switch (n) {
			1: return "zurich zuriches";
		}
	}
	return 0;
];
-).

Include (-
[ SK_Stairs w;
	switch (w) {
		'steps//': if (SK_Near((+ the alp +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the alp +))) rtrue;
	rfalse;
];
-).
