"Sugaring Off" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The shack is a room. It is privately-named.

The printed name of the shack is "Sugar Shack".
The description of the shack is "Boards with the daylight showing between them, and everything you touch a little sticky since your grandfather[']s time. The brick arch runs down the middle, with a firebox in its near end and the finishing pan on top. Steam goes out through the slats in the roof and hangs in the maples. A shelf holds what you need, and a nail or two what you don[']t.[if the firebox is lowfire and the pan-thing is sap] The fire has burned down and the pan has gone off the boil.[end if][if the firebox is blazing and the pan-thing is sap] The arch is roaring and the pan boils the color of straw.[end if][if the pan-thing is foaming] Foam is climbing the sides of the pan.[end if][if the pan-thing is settled and the thick of the pan-thing is less than 4] The pan boils amber, in big lazy bubbles.[end if][if the pan-thing is settled and the thick of the pan-thing is at least 4] The bubbles in the pan have gone small and quick, and the boil sounds different: lower, like a cat.[end if]".

Part 2 - States

A thing can be blazing or lowfire. A thing is usually lowfire.

A thing can be sap, foaming, settled or drawn-state (this is its boil property).

A thing has a number called thick.

A thing has a number called rising-property.

A thing can be proved-state or unproved. A thing is usually unproved.

A thing can be filled-state or unfilled. A thing is usually unfilled.

Part 3 - Things

The arch is a thing. It is privately-named.
The firebox is a thing. It is privately-named.
The slabs is a thing. It is privately-named.
The pan-thing is a thing. It is privately-named.
The shelf-thing is a supporter. It is privately-named.
The scoop is a thing. It is privately-named.
The cream is a thing. It is privately-named.
The can-thing is a thing. It is privately-named.
The thermometer is a thing. It is privately-named.
The maples is a thing. It is privately-named.
The pa is a man. It is privately-named.

The arch is in the shack.
The printed name of the arch is "brick arch".
Include (- with name 'brick//' 'arch//' 'bricks//' 'arches//p', -) when defining the arch.
The description of the arch is "Laid by your grandfather, who was no mason, and held together by sixty springs['] worth of boiled-over sugar.".
The arch is fixed in place and scenery.

The firebox is in the shack.
The printed name of the firebox is "firebox".
Include (- with name 'firebox//' 'fire//' 'doors//' 'iron//' 'fireboxes//p', -) when defining the firebox.
The description of the firebox is "Two iron doors, with the maker[']s name worn off them.[if the firebox is lowfire] Inside are gray coals and one red one.[end if][if the firebox is blazing] The slabs in it are white with flame.[end if]".
The firebox is fixed in place and scenery.

The slabs is in the shack.
The printed name of the slabs is "pine slabs".
Include (- with name 'pine//' 'slabs//' 'wood//' 'cordwood//', -) when defining the slabs.
The description of the slabs is "Bark edges from the mill. They burn hot and quick and say so.".
The slabs is fixed in place, scenery and plural-named.

The pan-thing is in the shack.
The printed name of the pan-thing is "finishing pan".
Include (- with name 'finishing//' 'pan//' 'tap//' 'sap//' 'syrup//' 'foam//' 'tan//' 'pans//p', -) when defining the pan-thing.
The description of the pan-thing is "English tin, three feet square, with a tap low down in the side.[if the pan-thing is sap] What[']s in it still runs like water.[end if][if the pan-thing is foaming] A tan foam has come up off it like a cake that somebody ought to be watching.[end if][if the pan-thing is settled] The surface is clear amber, heaving.[end if][if the pan-thing is drawn-state] It is empty, and ticking as it cools.[end if]".
The pan-thing is fixed in place and scenery.

The shelf-thing is in the shack.
The printed name of the shelf-thing is "shelf".
Include (- with name 'shelf//' 'plank//' 'shelfs//p', -) when defining the shelf-thing.
The description of the shelf-thing is "A plank on two horseshoes.".
The shelf-thing is fixed in place, not enterable and scenery.

The scoop is on the shelf-thing.
The printed name of the scoop is "scoop".
Include (- with name 'scoop//' 'blade//' 'flat//' 'tin//' 'scoops//p', -) when defining the scoop.
The description of the scoop is "A flat tin blade on a hickory handle. You dip it, hold it edge down against the light, and watch how it drips. Drops mean wait. When the drops run together and hang off the edge in a sheet, that is syrup, and you have about as long as it takes to say so.".
The scoop is portable.

The cream is on the shelf-thing.
The printed name of the cream is "cream jug".
Include (- with name 'cream//' 'jug//' 'spoonful//' 'jugs//p', -) when defining the cream.
The description of the cream is "Ma sends it out in the cold with you. A spoonful will lay any foam, for reasons known to cows.".
The cream is portable.

The can-thing is on the shelf-thing.
The printed name of the can-thing is "syrup can".
Include (- with name 'syrup//' 'can//' 'bail//' 'gallon//' 'cans//p', -) when defining the can-thing.
The description of the can-thing is "One gallon, with a wire bail. SHELDRAKE[']S, it says in Ma[']s stencil, and after a space that has been left every year in hope: FANCY.[if the can-thing is unfilled] Nothing in it but a shine.[end if][if the can-thing is filled-state] It is full to the neck, and so hot that you carry it by the bail with your sleeve.[end if]".
The can-thing is portable.

The thermometer is in the shack.
The printed name of the thermometer is "thermometer".
Include (- with name 'thermometer//' 'nail//' 'thermometers//p', -) when defining the thermometer.
The description of the thermometer is "It has said two hundred and twelve since the day Uncle Amos used it to stir.".
The thermometer is fixed in place and scenery.

The maples is in the shack.
The printed name of the maples is "maples".
Include (- with name 'maples//' 'trees//' 'slats//', -) when defining the maples.
The description of the maples is "Eleven hundred taps. You know some of them by name.".
The maples is fixed in place, scenery and plural-named.

The pa is in the shack.
The printed name of the pa is "Pa".
Include (- with name 'pa//' 'father//' 'mackinaw//' 'poker//', -) when defining the pa.
The description of the pa is "Boots, beard, and a hand that still has hold of the poker. One eye isn[']t quite shut; but it has been like that all night.".
The appearance of the pa is "Pa is asleep on the cordwood, flat out, like something that has been felled.".
The first place of the pa is the shack.
The pa is proper-named.

The description of the player is "You look as you always do."

Part 4 - Actions

Feeding-with is an action applying to two things.
Understand "feed [something] with [something]" as feeding-with.
Understand "stoke [something] with [something]" as feeding-with.
Understand "fill [something] with [something]" as feeding-with.
Understand "throw [something] in [something]" as feeding-with (with nouns reversed).
Understand "refill [something] with [something]" as feeding-with.

Carry out feeding-with:
	if the noun is the firebox and the second noun is the slabs:
		if the firebox is not lowfire:
			say "There[']s no room in there for a matchstick.";
			stop the action;
		now the firebox is blazing;
		say "You hook the doors open with your boot, sling in six slabs and kick them to. There is a pause, and then the whole arch clears its throat.";
		stop the action;
	say "That would lead nowhere.".

Adding-to is an action applying to two things.
Understand "add [something] to [something]" as adding-to.
Understand "pour [something] into [something]" as adding-to.
Understand "tip [something] into [something]" as adding-to.

Carry out adding-to:
	if the noun is the cream and the second noun is the pan-thing:
		if the cream is not enclosed by the player:
			say "The jug is on the shelf, and your arm isn[']t that long.";
			stop the action;
		if the pan-thing is not foaming:
			say "Save it. Cream is for when she climbs.";
			stop the action;
		now the pan-thing is settled;
		say "One spoonful. It hits the foam and the foam just gives up, all over, with a sigh you can feel on your face.";
		stop the action;
	say "That would lead nowhere.".

Diping-in is an action applying to two things.
Understand "dip [something] in [something]" as diping-in.
Understand "dip [something] into [something]" as diping-in.

Carry out diping-in:
	if the noun is the scoop and the second noun is the pan-thing and the pan-thing is not settled:
		if the scoop is not enclosed by the player:
			say "The scoop is on the shelf.";
			stop the action;
		if the pan-thing is drawn-state:
			say "There[']s only the shine left to dip in.";
			stop the action;
		say "You hold the scoop up to the light. It drips off the edge, drop, drop, drop, like rain off a roof. A long way yet.";
		stop the action;
	if the noun is the scoop and the second noun is the pan-thing and the pan-thing is settled and the thick of the pan-thing is less than 4:
		if the scoop is not enclosed by the player:
			say "The scoop is on the shelf.";
			stop the action;
		say "Drops again; but two of them slide along the edge toward each other, and think about it. Soon.";
		stop the action;
	if the noun is the scoop and the second noun is the pan-thing and the pan-thing is settled and the thick of the pan-thing is at least 4:
		if the scoop is not enclosed by the player:
			say "The scoop is on the shelf.";
			stop the action;
		now the scoop is proved-state;
		say "You hold the scoop up edge down. The drops run together, hang, and come off in one wide gold sheet like an apron on a line. That[']s syrup. That[']s it right now.";
		stop the action;
	say "That would lead nowhere.".

Draining-into is an action applying to two things.
Understand "drain [something] into [something]" as draining-into.
Understand "draw [something] into [something]" as draining-into.
Understand "empty [something] into [something]" as draining-into.
Understand "tap [something] into [something]" as draining-into.

Carry out draining-into:
	if the noun is the pan-thing and the second noun is the can-thing:
		if the can-thing is not enclosed by the player:
			say "All over the floor? Get hold of the can.";
			stop the action;
		if the pan-thing is drawn-state:
			say "That[']s all there is.";
			stop the action;
		if the scoop is not proved-state:
			say "You put a hand to the tap, and take it off again. Pa goes by the sound. You had better go by the scoop: not until she sheets off the edge.";
			stop the action;
		now the pan-thing is drawn-state;
		now the can-thing is filled-state;
		now the firebox is lowfire;
		say "You twist the tap. It comes slow, in a rope as thick as your thumb, and coils down into the can without a sound. When the rope thins you rake the coals apart.";
		stop the action;
	say "That would lead nowhere.".

Giving-to is an action applying to two things.
Understand "give [something] to [something]" as giving-to.
Understand "show [something] to [something]" as giving-to.

Carry out giving-to:
	if the noun is the can-thing and the second noun is the pa:
		if the can-thing is not enclosed by the player:
			say "You haven[']t brought him the can, and you don[']t wake that man for nothing.";
			stop the action;
		if the can-thing is not filled-state:
			say "You look at Pa, and at the empty can. You let him sleep.";
			stop the action;
		now the can-thing is carried by the pa;
		say "You set it down by his nose.";
		stop the action;
	try giving the noun to the second noun.

Just-waking is an action applying to one thing.
Understand "wake [something]" as just-waking.
Understand "shake [something]" as just-waking.

Carry out just-waking:
	if the noun is the pa:
		say "[quotation mark]Mm,[quotation mark] says Pa, and rolls over. [quotation mark]She sheeting?[quotation mark] And then, before you can ask him how a person knows, he snores.";
		stop the action;
	try waking the noun.

The feeding-with action translates into I6 as "SKOwn1".
The adding-to action translates into I6 as "SKOwn2".
The diping-in action translates into I6 as "SKOwn3".
The draining-into action translates into I6 as "SKOwn4".
The giving-to action translates into I6 as "SKOwn5".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the slabs +) && x == (+ the firebox +)) return ##SKOwn1;
			if (y == (+ the firebox +) && x == (+ the slabs +)) return ##SKOwn1 + 4096;
			if (y == (+ the pan-thing +) && x == (+ the cream +)) return ##SKOwn2;
			if (y == (+ the pan-thing +) && x == (+ the scoop +)) return ##SKOwn3;
			if (y == (+ the can-thing +) && x == (+ the pan-thing +)) return ##SKOwn4;
			if (y == (+ the pa +) && x == (+ the can-thing +)) return ##SKOwn5;
		2:
			if (y == (+ the firebox +) && x == (+ the slabs +)) return ##SKOwn1 + 4096;
		3:
			if (y == (+ the firebox +) && x == (+ the slabs +)) return ##SKOwn1 + 4096;
			if (y == (+ the pan-thing +) && x == (+ the cream +)) return ##SKOwn2;
			if (y == (+ the pan-thing +) && x == (+ the scoop +)) return ##SKOwn3;
			if (y == (+ the can-thing +) && x == (+ the pan-thing +)) return ##SKOwn4;
			if (y == (+ the pa +) && x == (+ the can-thing +)) return ##SKOwn5;
		4:
			if (y == (+ the firebox +) && x == (+ the slabs +)) return ##SKOwn1 + 4096;
			if (y == (+ the pan-thing +) && x == (+ the cream +)) return ##SKOwn2;
			if (y == (+ the pa +) && x == (+ the can-thing +)) return ##SKOwn5;
		5:
			if (y == (+ the firebox +) && x == (+ the slabs +)) return ##SKOwn1 + 4096;
			if (y == (+ the pa +) && x == (+ the can-thing +)) return ##SKOwn5;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the firebox is blazing and the pan-thing is not drawn-state and the pan-thing is not foaming:
		increase the thick of the pan-thing by 1;
		if the thick of the pan-thing is greater than 9, now the thick of the pan-thing is 9.

Every turn:
	if the pan-thing is foaming:
		increase the rising-property of the pan-thing by 1;
		if the rising-property of the pan-thing is greater than 4, now the rising-property of the pan-thing is 4.

Every turn:
	if the pan-thing is sap and the thick of the pan-thing is at least 2:
		if the player can see the pan-thing, say "All at once the pan goes quiet, and up she comes: foam, a foot of it, over the rim and hunting for the floor.";
		now the pan-thing is foaming.

Every turn:
	if the thick of the pan-thing is at least 7 and the thick of the pan-thing is less than 8 and the pan-thing is settled:
		if the player can see the pan-thing, say "The bubbles turn dark at the rim, and there is a smell that is nearly a very good smell.".

Every turn:
	if the thick of the pan-thing is at least 8 and the thick of the pan-thing is less than 9 and the pan-thing is settled:
		if the player can see the pan-thing, say "The color of the pan is going the wrong way, past amber, past leather. If you are going to do something, Lorne, you are going to do it now.".

Part 6 - Tasks and endings

The fire-fed is a task. The points are 1.
The foam-laid is a task. The points are 2.
The syrup-proved is a task. The points are 2.
The syrup-drawn is a task. The points are 2.
The pa-told is a task. The points are 1.

The maximum score is 8.

Every turn:
	if the fire-fed is pending and the firebox is blazing:
		achieve the fire-fed.

Every turn:
	if the foam-laid is pending and the pan-thing is settled:
		achieve the foam-laid.

Every turn:
	if the syrup-proved is pending and the scoop is proved-state:
		achieve the syrup-proved.

Every turn:
	if the syrup-drawn is pending and the can-thing is filled-state:
		achieve the syrup-drawn.

Every turn:
	if the pa-told is pending and the can-thing is carried by the pa:
		achieve the pa-told.

Every turn:
	if the story has not ended and the pa-told is achieved:
		say "He opens the one eye all the way. He gets up on an elbow, holds the can to a crack in the boards where the sun comes through, and looks at the color for as long as it takes a person to grow an inch. [quotation mark]Hand me that stencil brush,[quotation mark] says Pa.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the thick of the pan-thing is at least 9 and the pan-thing is settled:
		say "There is a sound like tearing cloth. It has gone past syrup and past sugar to something black that rises up and catches, and the flames come out of the pan and stand there. Pa gets the tin over it in about one second. It takes a week to chip it clean, and there is nothing on the pancakes that year but butter.";
		end the story saying "You have lost".

Every turn:
	if the story has not ended and the pan-thing is foaming and the rising-property of the pan-thing is at least 4:
		say "Nobody stops it. The foam goes over all four sides at once, down the bricks and into the firebox, and it puts the fire out on its way through. When Pa sits up, the year[']s last gallon is a brown lace curtain on the arch.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the shack.

When play begins:
	say "Pa has been awake since Tuesday, feeding the arch, and an hour ago he said, [quotation mark]Watch her a minute, Lorne,[quotation mark] and lay down on the cordwood in his mackinaw. Forty gallons of sap make one of syrup, and he has boiled off thirty-nine. All that is left of this year[']s run is in the finishing pan. Pa can tell by the sound when she[']s done. You[']re eleven, and you will have to use the scoop.".

To decide whether mention (N - a number) is absent:
	if N is 15:
		if the firebox is blazing and the pan-thing is sap:
			no;
		yes;
	if N is 16:
		if the firebox is lowfire and the pan-thing is sap:
			no;
		yes;
	if N is 17:
		if the pan-thing is foaming:
			no;
		yes;
	if N is 18:
		if the pan-thing is settled:
			no;
		yes;
	if N is 19:
		if the pan-thing is drawn-state:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 20, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "He left the arch, the trees, and a low opinion of masons.";
	if N is 2, say "You can see the rafters in it, and they won[']t hold still.";
	if N is 3, say "Duchess wore them. She hauled the gathering tank for nineteen years.";
	if N is 4, say "Dark from two men[']s grip, and now some of yours.";
	if N is 5, say "The cap for it is on the shelf at home, where Ma can find it.";
	if N is 6, say "Red wool, out at the elbow, and shiny with other springs.";
	if N is 7, say "Each drips into its own bucket. By April you hear it in bed.";
	if N is 8, say "He has had them on for the whole of the run.";
	if N is 9, say "Split at every knuckle, and black in the splits.";
	if N is 10, say "What shows of it is pointed, more or less, at the pan.";
	if N is 11, say "Hemlock, sawn the year Grandfather came into money. It was eleven dollars.";
	if N is 12, say "Thin blades of it, with steam turning in them.";
	if N is 13, say "Thin blades of it, between the boards, with steam turning in them.";
	if N is 14, say "It drips, and what drips is sweet.";
	if N is 15, say "They have just begun to show you their undersides.";
	if N is 16, say "None to speak of.";
	if N is 17, say "You can[']t see them for foam.";
	if N is 18, say "You would know what they meant if you were Pa.";
	if N is 19, say "The last one broke some time ago.";
	if N is 21, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'grandfath//': if (n < 1 && SK_Near((+ the arch +))) return 1;
		'surface//': if (n < 2 && SK_Near((+ the pan-thing +))) return 2;
		'horseshoe//': if (n < 3 && SK_Near((+ the shelf-thing +))) return 3;
		'handle//': if (n < 4 && SK_Near((+ the scoop +))) return 4;
		'neck//': if (n < 5 && SK_Near((+ the can-thing +))) return 5;
		'sleeve//': if (n < 6 && SK_Near((+ the can-thing +))) return 6;
		'taps//': if (n < 7 && SK_Near((+ the maples +))) return 7;
		'boots//': if (n < 8 && SK_Near((+ the pa +))) return 8;
		'hand//': if (n < 9 && SK_Near((+ the pa +))) return 9;
		'eye//': if (n < 10 && SK_Near((+ the pa +))) return 10;
		'boards//': if (n < 11 && SK_Near((+ the shack +))) return 11;
		'daylight//': if (n < 12 && SK_Near((+ the shack +))) return 12;
		'light//': if (n < 13 && SK_Near((+ the shack +))) return 13;
		'roof//': if (n < 14 && SK_Near((+ the shack +))) return 14;
		'bubbles//': if (n < 15 && SK_Near((+ the shack +))) return 15; if (n < 16 && SK_Near((+ the shack +))) return 16; if (n < 17 && SK_Near((+ the shack +))) return 17; if (n < 18 && SK_Near((+ the shack +))) return 18; if (n < 19 && SK_Near((+ the shack +))) return 19;
		'amos//': if (n < 20 && SK_Near(player)) return 20;
		'boil//': if (n < 20 && SK_Near(player)) return 20;
		'cake//': if (n < 20 && SK_Near(player)) return 20;
		'cat//': if (n < 20 && SK_Near(player)) return 20;
		'cows//': if (n < 20 && SK_Near(player)) return 20;
		'drops//': if (n < 20 && SK_Near(player)) return 20;
		'flame//': if (n < 20 && SK_Near(player)) return 20;
		'gallons//': if (n < 20 && SK_Near(player)) return 20;
		'mason//': if (n < 20 && SK_Near(player)) return 20;
		'mill//': if (n < 20 && SK_Near(player)) return 20;
		'name//': if (n < 20 && SK_Near(player)) return 20;
		'run//': if (n < 20 && SK_Near(player)) return 20;
		'sheet//': if (n < 20 && SK_Near(player)) return 20;
		'shine//': if (n < 20 && SK_Near(player)) return 20;
		'sound//': if (n < 20 && SK_Near(player)) return 20;
		'space//': if (n < 20 && SK_Near(player)) return 20;
		'square//': if (n < 20 && SK_Near(player)) return 20;
		'straw//': if (n < 20 && SK_Near(player)) return 20;
		'shack//': if (n < 21 && SK_Near((+ the shack +))) return 21;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'amos//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air amos amoses april aprils apron aprons arm arms";
		}
		'b': switch (n) {
			1: return "bed beds board boards body boil boils boot boots";
		}
		'c': switch (n) {
			1: return "cake cakes cap caps cat cats ceiling chip chips coal coals corner corners cow cows crack cracks curtain curtains";
		}
		'd': switch (n) {
			1: return "daylight daylights dollar dollars drop drops";
		}
		'e': switch (n) {
			1: return "ear ears elbow elbows eye eyes";
		}
		'f': switch (n) {
			1: return "face faces feet finger fingers flame flames floor floors foot";
		}
		'g': switch (n) {
			1: return "grandfather grandfathers grip grips ground";
		}
		'h': switch (n) {
			1: return "hair hand handle handles hands head horseshoe horseshoes";
		}
		'k': switch (n) {
			1: return "knee knees knuckle knuckles";
		}
		'l': switch (n) {
			1: return "leather leathers leg legs light lights low lows";
		}
		'm': switch (n) {
			1: return "man mans mason masons matchstick matchsticks mill mills money moneys mouth";
		}
		'n': switch (n) {
			1: return "name names neck necks nose noses";
		}
		'o': switch (n) {
			1: return "opinion opinions";
		}
		'p': switch (n) {
			1: return "pancake pancakes pause pauses person persons";
		}
		'r': switch (n) {
			1: return "rafter rafters rim rims roof roofs room rooms rope ropes run runs";
		}
		's': switch (n) {
			1: return "sheet sheets shine shines sigh sighs sky sleeve sleeves smell smells sound sounds space spaces split splits spring springs straw straws sugar sugars";
			2: return "sun suns surface surfaces";
		}
		't': switch (n) {
			1: return "tank tanks throat throats thumb thumbs tin tins";
		}
		'u': switch (n) {
			1: return "underside undersides";
		}
		'w': switch (n) {
			1: return "wall walls";
		}
	}
	return 0;
];
-).
