"The Saints Left Knee" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

Part 1 - Rooms

The lodge is a room. It is privately-named.

The printed name of the lodge is "Glaziers['] Lodge".
The description of the lodge is "A shed in the shadow of the north tower, with snow on its roof and a fire in its belly. Saint Martin lies on the whitewashed table, dividing his cloak. Glass stands in a rack, like books for people who can[']t read; a brazier glows by the door, and the bellows boy is asleep against it.[if the panel-thing is holed] Through the saint[']s knee you can see the table.[end if][if the panel-thing is soldered] The saint kneels, and means it.[end if]".

Part 2 - States

A thing can be holed, filled-state, leaded or soldered (this is its knee property).

A thing can be traced or blank-state. A thing is usually blank-state.

A thing can be hot or cold. A thing is usually cold.

A thing has a number called cooling.

A thing has a number called gloria.

A thing can be large-state, nibbled or snug (this is its cutting-property property).

Part 3 - Things

The panel-thing is a thing. It is privately-named.
The table-thing is a supporter. It is privately-named.
The parchment is a thing. It is privately-named.
The charcoal is a thing. It is privately-named.
The rack is a supporter. It is privately-named.
The blue-thing is a thing. It is privately-named.
The ruby is a thing. It is privately-named.
The brazier is a container. It is privately-named.
The iron-thing is a thing. It is privately-named.
The grozer is a thing. It is privately-named.
The lead-thing is a thing. It is privately-named.
The piece-thing is a thing. It is privately-named.
The boy-thing is a man. It is privately-named.
The tower is a thing. It is privately-named.

The panel-thing is in the lodge.
The printed name of the panel-thing is "Saint Martin".
Include (- with name 'saint//' 'martin//' 'panel//' 'window//' 'hole//' 'knee//', -) when defining the panel-thing.
The description of the panel-thing is "Horse, beggar, cloak, snow; and one eye of his, painted with three hairs of a cat, which follows you.[if the panel-thing is holed] There is a hole where his left knee was, with the leads bent back round it.[end if][if the panel-thing is filled-state] A knee of blue lies in the hole, loose, and a little proud of itself.[end if][if the panel-thing is leaded] A knee of blue sits in a bed of new lead, open at the corners.[end if][if the panel-thing is soldered] His left knee is whole, and of the very same blue as the sky he kneels under.[end if]".
The panel-thing is fixed in place, scenery and proper-named.

The table-thing is in the lodge.
The printed name of the table-thing is "whitewashed table".
Include (- with name 'whitewashed//' 'table//' 'drawing//' 'tables//p', -) when defining the table-thing.
The description of the table-thing is "The master[']s drawing is on it, under the glass, every lead line and every colour: b for blue, r for ruby. Beside the knee is a b.".
The table-thing is fixed in place, not enterable and scenery.

The parchment is on the table-thing.
The printed name of the parchment is "parchment".
Include (- with name 'parchment//' 'pattern//' 'scrap//' 'parchments//p', -) when defining the parchment.
The description of the parchment is "A scrap, scraped so often that you can see your thumb through it.[if the parchment is blank-state] It is blank.[end if][if the parchment is traced] On it in charcoal is the outline of a knee.[end if]".
The parchment is portable.

The charcoal is carried by the player.
The printed name of the charcoal is "charcoal".
Include (- with name 'charcoal//' 'twig//' 'burnt//' 'vine//', -) when defining the charcoal.
The description of the charcoal is "A burnt vine twig. It lives behind your ear.".
The charcoal is portable.
The indefinite article of the charcoal is "some".

The rack is in the lodge.
The printed name of the rack is "glass rack".
Include (- with name 'glass//' 'rack//' 'racks//p', -) when defining the rack.
The description of the rack is "It came up the river in straw, from the beech woods. Each sheet rings its own note.".
The rack is fixed in place, not enterable and scenery.

The blue-thing is on the rack.
The printed name of the blue-thing is "blue sheet".
Include (- with name 'blue//' 'sheet//' 'sheets//p', -) when defining the blue-thing.
The description of the blue-thing is "Lift it to the door, and the snow outside turns to evening. Sapphires in it, people say. Cobalt, says the master, and ash, and minding your business.".
The blue-thing is portable.

The ruby is on the rack.
The printed name of the ruby is "ruby sheet".
Include (- with name 'ruby//' 'sheet//' 'sheets//p', -) when defining the ruby.
The description of the ruby is "Red as a bishop[']s opinion of himself.".
The ruby is portable.

The brazier is in the lodge.
The printed name of the brazier is "brazier".
Include (- with name 'brazier//' 'fire//' 'braziers//p', -) when defining the brazier.
The description of the brazier is "Beech charcoal, white at the heart. A tool put in the fire here is hot in the time it takes to say a short prayer.".
The brazier is fixed in place, not enterable, unopenable, open and scenery.

The iron-thing is on the table-thing.
The printed name of the iron-thing is "dividing iron".
Include (- with name 'dividing//' 'iron//' 'rod//' 'irons//p', -) when defining the iron-thing.
The description of the iron-thing is "A rod with a wooden handle. Hot, it persuades glass to crack where you want; it does the soldering too.[if the iron-thing is hot] Its tip is the colour of a cherry.[end if]".
The iron-thing is portable.

The grozer is on the table-thing.
The printed name of the grozer is "grozing tool".
Include (- with name 'grozing//' 'tool//' 'grozer//' 'flat//' 'bar//' 'tools//p', -) when defining the grozer.
The description of the grozer is "A flat bar with a hook in the end, to bite the edge of glass away crumb by crumb. The master calls it his teeth.".
The grozer is portable.

The lead-thing is on the table-thing.
The printed name of the lead-thing is "lead strip".
Include (- with name 'lead//' 'strip//' 'strips//p', -) when defining the lead-thing.
The description of the lead-thing is "Grooved on both sides like an H, and soft enough to bend with a thumb.".
The lead-thing is portable.

The printed name of the piece-thing is "knee piece".
Include (- with name 'knee//' 'piece//' 'cut//' 'pieces//p', -) when defining the piece-thing.
The description of the piece-thing is "Blue, sharp, and warm in the hand.[if the piece-thing is large-state] It is the shape of a knee, but of a larger saint.[end if][if the piece-thing is nibbled] It is nearly a knee. One side of it is still too broad, by a fingernail.[end if][if the piece-thing is snug] It is nibbled to the line all the way round.[end if]".
The piece-thing is portable.

The boy-thing is in the lodge.
The printed name of the boy-thing is "bellows boy".
Include (- with name 'bellows//' 'boy//' 'boys//p', -) when defining the boy-thing.
The description of the boy-thing is "Nine, and asleep with his mouth open. He would sell you for a pear.".
The boy-thing is scenery.

The tower is in the lodge.
The printed name of the tower is "cathedral tower".
Include (- with name 'cathedral//' 'tower//' 'snow//' 'scaffolding//' 'rooks//' 'towers//p', -) when defining the tower.
The description of the tower is "Through the door: scaffolding, rooks, and the sound of a very long Gloria.".
The tower is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Copying-on is an action applying to two things.
Understand "copy [something] on [something]" as copying-on.
Understand "copy [something] onto [something]" as copying-on.
Understand "draw [something] on [something]" as copying-on.
Understand "outline [something] on [something]" as copying-on.
Understand "own-trace [something] on [something]" as copying-on.
Understand "own-trace [something] onto [something]" as copying-on.

Carry out copying-on:
	if the noun is the panel-thing and the second noun is the parchment:
		if the parchment is not enclosed by the player:
			say "You draw on the air over the panel. It won[']t keep. Take the parchment.";
			stop the action;
		if the charcoal is not enclosed by the player:
			say "You have nothing to draw with.";
			stop the action;
		if the parchment is not blank-state:
			say "You have him. It was a good knee.";
			stop the action;
		now the parchment is traced;
		say "You lay the scrap over the hole and rub along the leads until the edges come through, black and definite.";
		stop the action;
	say "That would lead nowhere.".

Check inserting something into something:
	now the deed is 0;
	if (the noun is the parchment or the noun is the charcoal or the noun is the blue-thing or the noun is the ruby or the noun is the grozer or the noun is the lead-thing or the noun is the piece-thing) and the second noun is the brazier:
		if the noun is enclosed by the player:
			say "It would not thank you, and nor would the master.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the iron-thing and the second noun is the brazier:
		now the deed is 2;
	continue the action.

After inserting something into something:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		say "You push the tip down among the white coals, and begin on a prayer.";
		stop the action;
	continue the action.

Cracking-with is an action applying to two things.
Understand "crack [something] with [something]" as cracking-with.
Understand "cut [something] with [something]" as cracking-with.
Understand "divide [something] with [something]" as cracking-with.

Carry out cracking-with:
	if the noun is the blue-thing and the second noun is the iron-thing and the iron-thing is cold:
		say "You draw the iron along the glass and it squeaks. Cold, it is a stick. It has to have been in the fire.";
		stop the action;
	if the noun is the blue-thing and the second noun is the iron-thing:
		if the iron-thing is not enclosed by the player:
			say "Glass cracks for heat, in a line, or else for you, anyhow. Take up the iron.";
			stop the action;
		if the blue-thing is not enclosed by the player:
			say "The blue has to be turned under the iron as it goes. Take it up.";
			stop the action;
		if the parchment is not enclosed by the player:
			say "You need the pattern under it.";
			stop the action;
		if the parchment is not traced:
			say "You need a pattern to crack it by. The parchment is blank.";
			stop the action;
		now the blue-thing is nowhere;
		now the piece-thing is carried by the player;
		now the iron-thing is cold;
		say "You lay the glass on the pattern, spit, and draw the tip round. A tick; a silver line runs after the iron, obedient as a dog; and a blue piece drops into your palm. The rest goes back among the straw.";
		stop the action;
	if the noun is the ruby and the second noun is the iron-thing:
		say "A red knee. You picture the Dean looking up. Then you picture the master, looking down.";
		stop the action;
	say "That would lead nowhere.".

Grozing-with is an action applying to two things.
Understand "groze [something] with [something]" as grozing-with.
Understand "nibble [something] with [something]" as grozing-with.

Carry out grozing-with:
	if the noun is the piece-thing and the second noun is the grozer and the piece-thing is large-state:
		if the piece-thing is not enclosed by the player:
			say "Nibbling is done an inch from the eye. Take up the piece.";
			stop the action;
		if the grozer is not enclosed by the player:
			say "You might as well use your teeth. Take the grozing tool.";
			stop the action;
		now the piece-thing is nibbled;
		say "Crumb by crumb, holding your breath. It spits blue grit into your sleeve. The left side comes to the line.";
		stop the action;
	if the noun is the piece-thing and the second noun is the grozer:
		if the piece-thing is not enclosed by the player:
			say "Nibbling is done an inch from the eye. Take up the piece.";
			stop the action;
		if the grozer is not enclosed by the player:
			say "You might as well use your teeth. Take the grozing tool.";
			stop the action;
		if the piece-thing is snug:
			say "One more crumb and it would be a thigh.";
			stop the action;
		now the piece-thing is snug;
		say "Now the right, and more slowly, because this is the part where he always says: and now, more slowly.";
		stop the action;
	say "That would lead nowhere.".

Fiting-to is an action applying to two things.
Understand "fit [something] to [something]" as fiting-to.
Understand "set [something] in [something]" as fiting-to.
Understand "fit [something] into [something]" as fiting-to.

Carry out fiting-to:
	if the noun is the piece-thing and the second noun is the panel-thing:
		if the piece-thing is not enclosed by the player:
			say "You lay your hand over the gap. It is the right size for a hand.";
			stop the action;
		if the piece-thing is large-state:
			say "You offer it up. It lies across the hole like a lid. Too large all round: it wants nibbling.";
			stop the action;
		if the piece-thing is not snug:
			say "It goes in at the left and sticks out at the right. A fingernail more.";
			stop the action;
		now the panel-thing is filled-state;
		now the piece-thing is nowhere;
		say "It drops into the hole with the smallest possible click.";
		stop the action;
	say "That would lead nowhere.".

Leading-with is an action applying to two things.
Understand "lead [something] with [something]" as leading-with.
Understand "bind [something] with [something]" as leading-with.

Carry out leading-with:
	if the noun is the panel-thing and the second noun is the lead-thing:
		if the lead-thing is not enclosed by the player:
			say "Without lead between them, two pieces of glass are only neighbours. Take the lead.";
			stop the action;
		if the panel-thing is holed:
			say "Round what? There is only a hole.";
			stop the action;
		if the panel-thing is not filled-state:
			say "He is leaded.";
			stop the action;
		now the panel-thing is leaded;
		now the lead-thing is nowhere;
		say "You bend the strip round the knee, groove to glass, dress it down with your thumb, and close the old leads over it.";
		stop the action;
	say "That would lead nowhere.".

Soldering-with is an action applying to two things.
Understand "solder [something] with [something]" as soldering-with.

Carry out soldering-with:
	if the noun is the panel-thing and the second noun is the iron-thing and the iron-thing is cold:
		say "You dab at the corner with a cold stick, as if it were a wasp sting. Heat it.";
		stop the action;
	if the noun is the panel-thing and the second noun is the iron-thing:
		if the iron-thing is not enclosed by the player:
			say "The solder sits on the joint and shines. It is waiting for the iron.";
			stop the action;
		if the panel-thing is not leaded:
			say "There is nothing to solder until the lead is round it.";
			stop the action;
		now the panel-thing is soldered;
		now the iron-thing is cold;
		say "Tallow, tin, touch. Four corners, and a bright bead at each, like a tear that has thought better of it.";
		stop the action;
	say "That would lead nowhere.".

Include (-
Verb 'trace' = 'own-trace';
-) after "Grammar" in "Output.i6t".

Check cutting (this is the other words for cutting rule):
	if other words are tried, make no decision;
	if the noun is the blue-thing or the noun is the ruby:
		say "Say how: cut [the noun] with something.";
		stop the action.
The other words for cutting rule is listed first in the check cutting rules.

The copying-on action translates into I6 as "SKOwn1".
The cracking-with action translates into I6 as "SKOwn2".
The grozing-with action translates into I6 as "SKOwn3".
The fiting-to action translates into I6 as "SKOwn4".
The leading-with action translates into I6 as "SKOwn5".
The soldering-with action translates into I6 as "SKOwn6".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the parchment +) && x == (+ the panel-thing +)) return ##SKOwn1;
			if (y == (+ the iron-thing +) && x == (+ the blue-thing +) or (+ the ruby +)) return ##SKOwn2;
			if (y == (+ the grozer +) && x == (+ the piece-thing +)) return ##SKOwn3;
			if (y == (+ the panel-thing +) && x == (+ the piece-thing +)) return ##SKOwn4;
			if (y == (+ the lead-thing +) && x == (+ the panel-thing +)) return ##SKOwn5;
			if (y == (+ the iron-thing +) && x == (+ the panel-thing +)) return ##SKOwn6;
		2:
			if (y == (+ the parchment +) && x == (+ the panel-thing +)) return ##SKOwn1;
			if (y == (+ the panel-thing +) && x == (+ the lead-thing +)) return ##SKOwn5 + 4096;
		3:
			if (y == (+ the panel-thing +) && x == (+ the piece-thing +)) return ##SKOwn4;
			if (y == (+ the panel-thing +) && x == (+ the lead-thing +)) return ##SKOwn5 + 4096;
		4:
			if (y == (+ the panel-thing +) && x == (+ the piece-thing +)) return ##SKOwn4;
			if (y == (+ the panel-thing +) && x == (+ the lead-thing +)) return ##SKOwn5 + 4096;
		6:
			if (y == (+ the panel-thing +) && x == (+ the piece-thing +)) return ##SKOwn4;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the panel-thing is not soldered:
		increase the gloria of the panel-thing by 1;
		if the gloria of the panel-thing is greater than 50, now the gloria of the panel-thing is 50.

Every turn:
	if the gloria of the panel-thing is at least 18 and the gloria of the panel-thing is less than 19:
		say "Across the snow the Gloria has turned into the Credo.".

Every turn:
	if the gloria of the panel-thing is at least 36 and the gloria of the panel-thing is less than 37:
		say "The Agnus Dei. They always take it faster than they should.".

Every turn:
	if the iron-thing is in the brazier and the iron-thing is cold:
		now the iron-thing is hot;
		now the cooling of the iron-thing is 0.

Every turn:
	if the iron-thing is in the brazier:
		now the cooling of the iron-thing is 0.

Every turn:
	if the iron-thing is hot and the iron-thing is not in the brazier:
		increase the cooling of the iron-thing by 1;
		if the cooling of the iron-thing is greater than 3, now the cooling of the iron-thing is 3.

Every turn:
	if the iron-thing is hot and the cooling of the iron-thing is at least 3:
		if the player can see the iron-thing, say "The cherry has gone out of the iron. It is cold again.";
		now the iron-thing is cold;
		now the cooling of the iron-thing is 0.

Part 6 - Tasks and endings

The pattern-made is a task. The points are 1.
The glass-cut is a task. The points are 3.
The nibbled-down is a task. The points are 2.
The knee-in is a task. The points are 1.
The knee-leaded is a task. The points are 1.
The knee-soldered is a task. The points are 3.

The maximum score is 11.

Every turn:
	if the pattern-made is pending and the parchment is traced:
		achieve the pattern-made.

Every turn:
	if the glass-cut is pending and the blue-thing is nowhere:
		achieve the glass-cut.

Every turn:
	if the nibbled-down is pending and the piece-thing is snug:
		achieve the nibbled-down.

Every turn:
	if the knee-in is pending and the panel-thing is filled-state:
		achieve the knee-in.

Every turn:
	if the knee-leaded is pending and the panel-thing is leaded:
		achieve the knee-leaded.

Every turn:
	if the knee-soldered is pending and the panel-thing is soldered:
		achieve the knee-soldered.

Every turn:
	if the story has not ended and the knee-soldered is achieved:
		say "Boots in the snow. The master comes in blowing on his hands and stands over the table, and looks for as long as a psalm. [quotation mark]Whoever made this knee,[quotation mark] he says at last, and your heart stops, [quotation mark]knew what it is to kneel.[quotation mark] He thinks that it is his.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the gloria of the panel-thing is at least 50:
		say "The door darkens. The master stands in it, with the peace of God still on his face, and you watch it go. It goes downwards, eyes first. Behind you the bellows boy has woken up and is holding out his hand for a pear.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the lodge.

When play begins:
	say "The year is 1243, the master glazier has gone to Mass, and you, his apprentice, have just put a ladder through Saint Martin. Only the knee; but it is the knee he kneels on, a hand[']s breadth of blue, and the window goes up this afternoon. You have watched the master do it a thousand times. A pattern in charcoal, a hot iron to crack the glass along it, the grozing tool to nibble it to size, lead round the edge, and solder. You have never been let do it once.".

To decide whether mention (N - a number) is absent:
	if N is 4:
		if the panel-thing is leaded:
			no;
		yes;
	if N is 14:
		if the piece-thing is nibbled:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 25, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "The last thing to be painted, and it saw everything.";
	if N is 2, say "The finest she had.";
	if N is 3, say "She has kept away from painters since.";
	if N is 4, say "Bright, where the old lead is grey.";
	if N is 5, say "It stands as a horse stands on being told that this may take long.";
	if N is 6, say "He has the best view of the knee of anybody.";
	if N is 7, say "Yours, and black behind.";
	if N is 8, say "Past the quarry, and grey with the same stone.";
	if N is 9, say "They say it of every blue, and cross themselves.";
	if N is 10, say "Ash, scorched at the collar.";
	if N is 11, say "All the biting is done here.";
	if N is 12, say "Of his own he has four.";
	if N is 13, say "Yours. The blue gets into the lines of it.";
	if N is 14, say "Your smallest.";
	if N is 15, say "There is a crumb of your breakfast in it.";
	if N is 16, say "You haven[']t one. You have thought about it.";
	if N is 17, say "Boards and tar, with a draught to every board.";
	if N is 18, say "Thatch, bowed under a week of winter.";
	if N is 19, say "The end where the boy is. The rest of it is cold.";
	if N is 20, say "One half is going to the beggar. The lead line runs down the cut.";
	if N is 21, say "It stands open, for the light and against the fumes.";
	if N is 22, say "At Mass, on both of his knees.";
	if N is 23, say "Outside, where you should have left it.";
	if N is 24, say "Yours, with last week[']s burn on it.";
	if N is 26, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'eye//': if (n < 1 && SK_Near((+ the panel-thing +))) return 1;
		'hairs//': if (n < 2 && SK_Near((+ the panel-thing +))) return 2;
		'cat//': if (n < 3 && SK_Near((+ the panel-thing +))) return 3;
		'bed//': if (n < 4 && SK_Near((+ the panel-thing +))) return 4;
		'horse//': if (n < 5 && SK_Near((+ the panel-thing +))) return 5;
		'beggar//': if (n < 6 && SK_Near((+ the panel-thing +))) return 6;
		'ear//': if (n < 7 && SK_Near((+ the charcoal +))) return 7;
		'river//': if (n < 8 && SK_Near((+ the rack +))) return 8;
		'people//': if (n < 9 && SK_Near((+ the blue-thing +))) return 9;
		'handle//': if (n < 10 && SK_Near((+ the iron-thing +))) return 10;
		'hook//': if (n < 11 && SK_Near((+ the grozer +))) return 11;
		'teeth//': if (n < 12 && SK_Near((+ the grozer +))) return 12;
		'hand//': if (n < 13 && SK_Near((+ the piece-thing +))) return 13;
		'fingernai//': if (n < 14 && SK_Near((+ the piece-thing +))) return 14;
		'mouth//': if (n < 15 && SK_Near((+ the boy-thing +))) return 15;
		'pear//': if (n < 16 && SK_Near((+ the boy-thing +))) return 16;
		'shed//': if (n < 17 && SK_Near((+ the lodge +))) return 17;
		'roof//': if (n < 18 && SK_Near((+ the lodge +))) return 18;
		'belly//': if (n < 19 && SK_Near((+ the lodge +))) return 19;
		'cloak//': if (n < 20 && SK_Near((+ the lodge +))) return 20;
		'door//': if (n < 21 && SK_Near((+ the lodge +))) return 21;
		'master//': if (n < 22 && SK_Near((+ the lodge +))) return 22;
		'ladder//': if (n < 23 && SK_Near((+ the lodge +))) return 23;
		'thumb//': if (n < 24 && SK_Near(player)) return 24;
		'apprentic//': if (n < 25 && SK_Near(player)) return 25;
		'ash//': if (n < 25 && SK_Near(player)) return 25;
		'breadth//': if (n < 25 && SK_Near(player)) return 25;
		'business//': if (n < 25 && SK_Near(player)) return 25;
		'cherry//': if (n < 25 && SK_Near(player)) return 25;
		'corners//': if (n < 25 && SK_Near(player)) return 25;
		'glazier//': if (n < 25 && SK_Near(player)) return 25;
		'heart//': if (n < 25 && SK_Near(player)) return 25;
		'lies//': if (n < 25 && SK_Near(player)) return 25;
		'mass//': if (n < 25 && SK_Near(player)) return 25;
		'opinion//': if (n < 25 && SK_Near(player)) return 25;
		'outline//': if (n < 25 && SK_Near(player)) return 25;
		'prayer//': if (n < 25 && SK_Near(player)) return 25;
		'shadow//': if (n < 25 && SK_Near(player)) return 25;
		'sky//': if (n < 25 && SK_Near(player)) return 25;
		'soldering//': if (n < 25 && SK_Near(player)) return 25;
		'sound//': if (n < 25 && SK_Near(player)) return 25;
		'straw//': if (n < 25 && SK_Near(player)) return 25;
		'tip//': if (n < 25 && SK_Near(player)) return 25;
		'woods//': if (n < 25 && SK_Near(player)) return 25;
		'lodge//': if (n < 26 && SK_Near((+ the lodge +))) return 26;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'mass//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air airs apprentice apprentices arm arms ash ashes";
		}
		'b': switch (n) {
			1: return "bead beads beggar beggars bellies belly bent bents board boards body boot boots breadth breadths breakfast breakfasts breath breaths business";
			2: return "businesses";
		}
		'c': switch (n) {
			1: return "cat cats ceiling cherries cherry click clicks cloak cloaks coal coals collar collars corner corners credo credos crumb crumbs";
		}
		'd': switch (n) {
			1: return "dean deans dei deis dog dogs door doors draught draughts";
		}
		'e': switch (n) {
			1: return "ear ears eye eyes";
		}
		'f': switch (n) {
			1: return "face faces feet finger fingers floor foot fume fumes";
		}
		'g': switch (n) {
			1: return "gap gaps get gets glazier glaziers gloria glorias god gods ground";
		}
		'h': switch (n) {
			1: return "hair hairs hand handle handles hands head heart hearts heat heats hook hooks horse horses";
		}
		'j': switch (n) {
			1: return "joint joints";
		}
		'l': switch (n) {
			1: return "ladder ladders leg legs lid lids lies light lights lis";
		}
		'm': switch (n) {
			1: return "mass masses master masters mouth mouths";
		}
		'n': switch (n) {
			1: return "nose";
		}
		'o': switch (n) {
			1: return "opinion opinions";
		}
		'p': switch (n) {
			1: return "painter painters palm palms peace peaces pear pears people person persons prayer prayers psalm psalms";
		}
		'q': switch (n) {
			1: return "quarries quarry";
		}
		'r': switch (n) {
			1: return "river rivers roof roofs rubies ruby";
		}
		's': switch (n) {
			1: return "shadow shadows shed sheds skies sky sleeve sleeves soldering solderings sound sounds stick sticks straw straws";
		}
		't': switch (n) {
			1: return "tar tars tear tears teeth thigh thighs thumb thumbs tick ticks tip tips tooth tooths";
		}
		'v': switch (n) {
			1: return "view views";
		}
		'w': switch (n) {
			1: return "wall walls wasp wasps wood woods";
		}
	}
	return 0;
];
-).

Include (-
[ SK_Stairs w;
	switch (w) {
		'ladder//': if (SK_Near((+ the lodge +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the lodge +))) rtrue;
	rfalse;
];
-).
