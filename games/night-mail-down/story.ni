"Night Mail, Down" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The van is a room. It is privately-named.
The gangway is a room. It is privately-named.

The printed name of the van is "Sorting Van".
The description of the van is "A corridor of pigeonholes under swinging lamps, painted green so as not to strain the eyes, and padded at elbow height so as not to strain the sorter. Four holes at the end are still open: STELL, COAST, ISLES and BLIND. The tray is below them. A sliding door leads east.".
The gangway is east of the van.

The printed name of the gangway is "Door Bay".
The description of the gangway is "The side door is back and the night is going past it like a wall. Out there on its pivot is the traductor arm, folded in. The wind takes whatever you were about to say.[if the arm is swung-state] The arm stands out over the ballast, with the pouch on the end of it like a hanged man.[end if]".
The van is west of the gangway.

Part 2 - States

A thing can be tied or untied. A thing is usually untied.

A thing can be swung-state or folded. A thing is usually folded.

A thing has a number called miles.

Part 3 - Things

The tray is a supporter. It is privately-named.
The lamps is a thing. It is privately-named.
The frame is a thing. It is privately-named.
The stell is a container. It is privately-named.
The coast is a container. It is privately-named.
The isles is a container. It is privately-named.
The blind is a container. It is privately-named.
The gazetteer is a thing. It is privately-named.
The pink is a thing. It is privately-named.
The black is a thing. It is privately-named.
The blue-thing is a thing. It is privately-named.
The brown is a thing. It is privately-named.
The white is a thing. It is privately-named.
The pouch is a container. It is privately-named.
The cord is a thing. It is privately-named.
The stove is a thing. It is privately-named.
The arm is a supporter. It is privately-named.
The night is a thing. It is privately-named.

The tray is in the van.
The printed name of the tray is "tray".
Include (- with name 'tray//' 'trays//p', -) when defining the tray.
The description of the tray is "Coconut matting, with a brass lip.".
The tray is fixed in place, not enterable and scenery.

The lamps is in the van.
The printed name of the lamps is "lamps".
Include (- with name 'lamps//' 'swinging//', -) when defining the lamps.
The description of the lamps is "They lean out together at every curve, like a congregation.".
The lamps is fixed in place, scenery and plural-named.

The frame is in the van.
The printed name of the frame is "sorting frame".
Include (- with name 'sorting//' 'frame//' 'holes//' 'pigeonholes//' 'frames//p', -) when defining the frame.
The description of the frame is "Forty-eight holes, forty-four of them done with, and done right. The card over the last four says: STELL, for Stell town and its farms. COAST, Ravensea to Bray Head. ISLES, anything with sea all round it. BLIND, no address that a Christian could find.".
The frame is fixed in place and scenery.

The stell is in the van.
The printed name of the stell is "Stell hole".
Include (- with name 'stell//' 'hole//', -) when defining the stell.
The description of the stell is "Cleared a mile back, into the pouch. Anything for Stell and its farms goes straight in there now.".
The stell is fixed in place, not enterable, unopenable, open and scenery.

The coast is in the van.
The printed name of the coast is "Coast hole".
Include (- with name 'coast//' 'hole//', -) when defining the coast.
The description of the coast is "Ravensea, Kettle Bay, Low Bray, Bray Head.".
The coast is fixed in place, not enterable, unopenable, open and scenery.

The isles is in the van.
The printed name of the isles is "Isles hole".
Include (- with name 'isles//' 'hole//', -) when defining the isles.
The description of the isles is "For the packet. It smells, unless you imagine it, of herring.".
The isles is fixed in place, not enterable, unopenable, open and scenery.

The blind is in the van.
The printed name of the blind is "Blind hole".
Include (- with name 'blind//' 'hole//', -) when defining the blind.
The description of the blind is "Goes to a man in London with a magnifying glass and no hopes.".
The blind is fixed in place, not enterable, unopenable, open and scenery.

The gazetteer is in the van.
The printed name of the gazetteer is "farm list".
Include (- with name 'farm//' 'list//' 'gazetteer//' 'lists//p', -) when defining the gazetteer.
The description of the gazetteer is "Mr Eccles has it by heart; you haven[']t. [quotation mark]Stell farms: Gallows, Upper Gallows, Cold Comforts, Paradise, World[']s End. N.B.: Little Hope is NOT Stell. Little Hope is a rock off Ravensea with one cottage on it, and a goat.[quotation mark]".
The gazetteer is fixed in place and scenery.

The pink is on the tray.
The printed name of the pink is "pink letter".
Include (- with name 'pink//' 'letter//' 'scented//' 'letters//p', -) when defining the pink.
The description of the pink is "Mr Jno. Blagg, World[']s End. Scent of violets. It has been opened and stuck down again twice, by the sender.".
The pink is portable.

The black is on the tray.
The printed name of the black is "black-edged letter".
Include (- with name 'black-edged//' 'letter//' 'black//' 'edged//' 'letters//p', -) when defining the black.
The description of the black is "The Misses Orme, Seaview, Bray Head. It weighs no more than the others do.".
The black is portable.

The blue-thing is on the tray.
The printed name of the blue-thing is "blue letter".
Include (- with name 'blue//' 'letter//' 'airmail//' 'letters//p', -) when defining the blue-thing.
The description of the blue-thing is "The Keeper, Little Hope. On the back: Your mother says WRAP UP.".
The blue-thing is portable.

The brown is on the tray.
The printed name of the brown is "brown letter".
Include (- with name 'brown//' 'letter//' 'bill//' 'letters//p', -) when defining the brown.
The description of the brown is "Father Christmas, The Top. In crayon; no stamp. Somebody has cancelled it anyway, and gently.".
The brown is portable.

The white is on the tray.
The printed name of the white is "white letter".
Include (- with name 'white//' 'letter//' 'official//' 'letters//p', -) when defining the white.
The description of the white is "Occupier, Paradise. From the Rates.".
The white is portable.

The pouch is in the van.
The printed name of the pouch is "leather pouch".
Include (- with name 'leather//' 'pouch//' 'bag//' 'stell//' 'pouches//p', -) when defining the pouch.
The description of the pouch is "Hide, strapped, a hundredweight when it is wet. It is for Stell, and has to go out shut.[if the pouch is untied] Its mouth hangs open.[end if][if the pouch is tied] It[']s tied and sealed with lead.[end if]".
The appearance of the pouch is "The Stell pouch hangs open on its ring.".
The first place of the pouch is the van.
The pouch is portable, not enterable, openable and open.

The cord is in the van.
The printed name of the cord is "cord".
Include (- with name 'cord//' 'twine//' 'lead//' 'seal//' 'cords//p', -) when defining the cord.
The description of the cord is "With a lead seal on the end of it.".
The cord is fixed in place and scenery.

The stove is in the van.
The printed name of the stove is "tea can".
Include (- with name 'tea//' 'can//' 'cans//p', -) when defining the stove.
The description of the stove is "It sits over the lamp, and has tasted, since 1911, of lamp.".
The stove is fixed in place and scenery.

The arm is in the gangway.
The printed name of the arm is "traductor arm".
Include (- with name 'traductor//' 'arm//' 'steel//' 'arms//p', -) when defining the arm.
The description of the arm is "A steel arm on a pivot. You put the pouch on while it is folded, and then swing it out. Once it is out, the sorter stands by it till the net: rule 40. So the frame has to be cleared before.[if the arm is folded] It is folded against the side.[end if][if the arm is swung-state] It is swung out.[end if]".
The arm is fixed in place, not enterable and scenery.

The night is in the gangway.
The printed name of the night is "night".
Include (- with name 'night//' 'wind//' 'dark//' 'door//' 'side//' 'nights//p', -) when defining the night.
The description of the night is "Hedge, hedge, a lit window with someone in it, hedge.".
The night is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Check inserting something into something:
	now the deed is 0;
	if (the noun is the pink or the noun is the white or the noun is the black or the noun is the blue-thing or the noun is the brown) and (the second noun is the stell or the second noun is the coast):
		now the deed is 1;
	otherwise if (the noun is the pink or the noun is the white or the noun is the black or the noun is the blue-thing or the noun is the brown) and the second noun is the isles:
		now the deed is 2;
	otherwise if (the noun is the pink or the noun is the white or the noun is the black or the noun is the blue-thing or the noun is the brown) and the second noun is the blind:
		now the deed is 3;
	otherwise if (the noun is the black or the noun is the blue-thing or the noun is the brown) and the second noun is the pouch:
		if the noun is enclosed by the player:
			say "You read it again, with the pouch open under it. That[']s no more for Stell than you are.";
			stop the action;
		now the deed is 4;
	otherwise if (the noun is the pink or the noun is the white) and the second noun is the pouch:
		now the deed is 5;
	otherwise if the noun is the pouch and (the second noun is the stell or the second noun is the coast or the second noun is the isles or the second noun is the blind):
		if the pouch is enclosed by the player:
			say "It would take in all four holes, and the lamp.";
			stop the action;
		now the deed is 6;
	continue the action.

After inserting something into something:
	if the deed is 1:
		say "In it goes, edge on, with a flick that you have been practising since Easter.";
		stop the action;
	if the deed is 2:
		say "You give it a little lift at the end, since it has water to cross.";
		stop the action;
	if the deed is 3:
		say "You don[']t flick that one. You put it in, and push it a bit further than you need.";
		stop the action;
	if the deed is 4:
		continue the action;
	if the deed is 5:
		say "It drops to the bottom and lies there, looking like the first of many. It isn[']t.";
		stop the action;
	if the deed is 6:
		continue the action;
	continue the action.

Check putting something on something:
	now the deed is 0;
	if (the noun is the pink or the noun is the white or the noun is the black or the noun is the blue-thing or the noun is the brown) and the second noun is the arm:
		if the noun is enclosed by the player:
			say "It would be in Crewkerne by now.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the pouch and the second noun is the arm:
		if the pouch is not tied:
			say "Open, at seventy? It would snow letters as far as the sea. Close it, and tie it.";
			stop the action;
		if the arm is not folded:
			say "The arm is out of reach.";
			stop the action;
		now the deed is 2;
	continue the action.

After putting something on something:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		say "The ring goes over the hook, the spring snaps to, and the wind takes hold of the pouch by the scruff.";
		stop the action;
	continue the action.

Check opening:
	now the deed is 0;
	if the noun is the pouch and the pouch is tied:
		if the pouch is not untied:
			say "It has the lead on it. From now on only Stell opens that.";
			stop the action;
		now the deed is 1;
	continue the action.

After opening:
	if the deed is 1:
		continue the action;
	continue the action.

Tiing-with is an action applying to two things.
Understand "tie [something] with [something]" as tiing-with.
Understand "seal [something] with [something]" as tiing-with.
Understand "bind [something] with [something]" as tiing-with.
Understand "strap [something] with [something]" as tiing-with.

Carry out tiing-with:
	if the noun is the pouch and the second noun is the cord:
		if the pouch is not enclosed by the player:
			say "It swings away from you on its ring. You[']ll have to take it down.";
			stop the action;
		if the pouch is not untied:
			say "It is tied.";
			stop the action;
		if the pink is not in the pouch:
			say "There[']s mail for Stell that isn[']t in it. Two letters, if you can count. You can: it was in the examination.";
			stop the action;
		if the white is not in the pouch:
			say "There[']s mail for Stell that isn[']t in it. Two letters, if you can count. You can: it was in the examination.";
			stop the action;
		if the pouch is not closed:
			say "Close it first. Even Mr Eccles does.";
			stop the action;
		now the pouch is tied;
		say "Round, round, under, and the lead crushed flat in the pincers. It is His Majesty[']s now, and not yours.";
		stop the action;
	say "That would lead nowhere.".

Check taking:
	now the deed is 0;
	if (the noun is the pink or the noun is the white) and the noun is in the pouch and the pouch is tied:
		if the pouch is not untied:
			say "That[']s sealed.";
			stop the action;
		now the deed is 1;
	continue the action.

After taking:
	if the deed is 1:
		continue the action;
	continue the action.

Just-swinging is an action applying to one thing.
Understand "swing [something]" as just-swinging.
Understand "push [something]" as just-swinging.
Understand "extend [something]" as just-swinging.
Understand "work [something]" as just-swinging.
Understand "swing out [something]" as just-swinging.
Understand "swing [something] out" as just-swinging.

Carry out just-swinging:
	if the noun is the arm:
		if the pouch is not on the arm:
			say "There is nothing on it. The net would catch a cold.";
			stop the action;
		if the arm is not folded:
			say "It[']s out.";
			stop the action;
		if the black is not in the coast:
			say "One look over your shoulder. The frame isn[']t cleared, and once the arm[']s out you may not leave it. Coast first.";
			stop the action;
		if the blue-thing is not in the isles:
			say "One look over your shoulder. The frame isn[']t right. There[']s something for the isles that hasn[']t gone to the isles.";
			stop the action;
		if the brown is not in the blind:
			say "One look over your shoulder. There[']s a letter without a home, and there[']s a hole for those.";
			stop the action;
		now the arm is swung-state;
		say "You lean on the lever, and the arm goes out into the dark, and stays there. The whole van leans a little, to look.";
		stop the action;
	say "That would lead nowhere.".

Calling-to is an action applying to one thing.
Understand "call to [something]" as calling-to.
Understand "shout at [something]" as calling-to.

Carry out calling-to:
	if the noun is the night:
		say "The night, at seventy, calls something back.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the night:
		try calling-to the noun;
		stop the action;
	continue the action.

Check pushing (this is the other words for pushing rule):
	if other words are tried, make no decision;
	if the noun is the arm:
		try other words;
		try just-swinging the noun;
		be done with other words;
		stop the action.
The other words for pushing rule is listed first in the check pushing rules.

The tiing-with action translates into I6 as "SKOwn1".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the cord +) && x == (+ the pouch +)) return ##SKOwn1;
		2:
			if (y == (+ the pouch +) && x == (+ the cord +)) return ##SKOwn1 + 4096;
		4:
			if (y == (+ the pouch +) && x == (+ the cord +)) return ##SKOwn1 + 4096;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the arm is not swung-state:
		increase the miles of the tray by 1;
		if the miles of the tray is greater than 60, now the miles of the tray is 60.

Every turn:
	if the miles of the tray is at least 22 and the miles of the tray is less than 23:
		say "Wheels drum on a viaduct. That[']s the Stell water: you are half way.".

Every turn:
	if the miles of the tray is at least 38 and the miles of the tray is less than 39:
		say "The engine whistles for Stell, long, short, long.".

Part 6 - Tasks and endings

The coast-right is a task. The points are 1.
The isles-right is a task. The points are 2.
The blind-right is a task. The points are 1.
The pouch-filled is a task. The points are 2.
The pouch-tied is a task. The points are 2.
The hung-out is a task. The points are 3.

The maximum score is 11.

Every turn:
	if the coast-right is pending and the black is in the coast:
		achieve the coast-right.

Every turn:
	if the isles-right is pending and the blue-thing is in the isles:
		achieve the isles-right.

Every turn:
	if the blind-right is pending and the brown is in the blind:
		achieve the blind-right.

Every turn:
	if the pouch-filled is pending and the pink is in the pouch and the white is in the pouch:
		achieve the pouch-filled.

Every turn:
	if the pouch-tied is pending and the pouch is tied:
		achieve the pouch-tied.

Every turn:
	if the hung-out is pending and the arm is swung-state:
		achieve the hung-out.

Every turn:
	if the story has not ended and the hung-out is achieved:
		say "A lamp, a signal box with a man in it raising a mug; and the arm jumps like a rod with a salmon on, and comes back empty. That[']s all. Behind you somewhere at seventy miles an hour Jno. Blagg has his violets. You go back in, and look for a while at the Blind hole, and then get down the crayon letter and find, in your own pocket, a stamp.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the miles of the tray is at least 46:
		say "A lamp, a signal box with a man in it raising a mug; and then hedge. That was Stell. [quotation mark]Well,[quotation mark] says Mr Eccles, coming back along the swaying van with his hand on his stomach, [quotation mark]I[']ll say this for you. You[']re not the first[quotation mark]; and he gets out the form, which runs to four pages.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the van.

When play begins:
	say "The Down Postal, four minutes late out of Crewkerne, doing seventy. It[']s your first night in the van alone, Mr Eccles having gone along to the guard with his stomach. There are five last letters on the tray, four holes in the frame, a pouch to tie and hang, and Stell Junction coming up in the dark at the rate of a mile every fifty seconds. Nothing stops at Stell. The net takes the pouch off the arm as you go by; or it doesn[']t.".

To decide whether mention (N - a number) is absent:
	no.

To decide whether mention (N - a number) has an answer:
	if N is 25, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Bright in the middle, where thumbs go.";
	if N is 2, say "Typed, and gone brown under the lamps.";
	if N is 3, say "She sails at six, if the tide and her boiler are agreed.";
	if N is 4, say "It may be the van. It may be you.";
	if N is 5, say "Nobody has met him. His answers come back in green ink.";
	if N is 6, say "Office of Works, and said to be chained to him.";
	if N is 7, say "One chimney, says a pencil note, and one lamp.";
	if N is 8, say "Known to have eaten a parcel.";
	if N is 9, say "Three, pressed. You can feel them through the paper.";
	if N is 10, say "Of two minds, twice, and then brave.";
	if N is 11, say "She has pressed so hard that it can be read from the front.";
	if N is 12, say "Red, and licked first for the capitals.";
	if N is 13, say "Eyelets all round it, for the cord.";
	if N is 14, say "Iron, as thick as a thumb, and sewn into the hide.";
	if N is 15, say "A small one of its own, turned down until it sulks.";
	if N is 16, say "At Stell, spread on its own post beside the line.";
	if N is 17, say "Behind you, in the van.";
	if N is 18, say "Somebody was reading in bed. That is a mile ago.";
	if N is 19, say "Fifty feet of it, and no window.";
	if N is 20, say "Five, with tin boxes at the ends of their lanes.";
	if N is 21, say "On wheels, with a leather loop to pull.";
	if N is 22, say "Greased this week, and stiff in spite of it.";
	if N is 23, say "Grey streaks, with sleepers for a beat.";
	if N is 24, say "You, for tonight.";
	if N is 26, say "You are there.";
	if N is 27, say "You would have to go east.";
	if N is 28, say "You are there.";
	if N is 29, say "You would have to go west.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'lip//': if (n < 1 && SK_Near((+ the tray +))) return 1;
		'card//': if (n < 2 && SK_Near((+ the frame +))) return 2;
		'packet//': if (n < 3 && SK_Near((+ the isles +))) return 3;
		'herring//': if (n < 4 && SK_Near((+ the isles +))) return 4;
		'man//': if (n < 5 && SK_Near((+ the blind +))) return 5; if (n < 25 && SK_Near(player)) return 25;
		'glass//': if (n < 6 && SK_Near((+ the blind +))) return 6;
		'cottage//': if (n < 7 && SK_Near((+ the gazetteer +))) return 7;
		'goat//': if (n < 8 && SK_Near((+ the gazetteer +))) return 8;
		'violets//': if (n < 9 && SK_Near((+ the pink +))) return 9;
		'sender//': if (n < 10 && SK_Near((+ the pink +))) return 10;
		'mother//': if (n < 11 && SK_Near((+ the blue-thing +))) return 11;
		'crayon//': if (n < 12 && SK_Near((+ the brown +))) return 12;
		'mouth//': if (n < 13 && SK_Near((+ the pouch +))) return 13;
		'ring//': if (n < 14 && SK_Near((+ the pouch +))) return 14;
		'lamp//': if (n < 15 && SK_Near((+ the stove +))) return 15;
		'net//': if (n < 16 && SK_Near((+ the arm +))) return 16;
		'frame//': if (n < 17 && SK_Near((+ the arm +))) return 17;
		'window//': if (n < 18 && SK_Near((+ the night +))) return 18;
		'corridor//': if (n < 19 && SK_Near((+ the van +))) return 19;
		'farms//': if (n < 20 && SK_Near((+ the van +))) return 20;
		'door//': if (n < 21 && SK_Near((+ the van +))) return 21;
		'pivot//': if (n < 22 && SK_Near((+ the gangway +))) return 22;
		'ballast//': if (n < 23 && SK_Near((+ the gangway +))) return 23;
		'sorter//': if (n < 24 && SK_Near(player)) return 24;
		'address//': if (n < 25 && SK_Near(player)) return 25;
		'christian//': if (n < 25 && SK_Near(player)) return 25;
		'christmas//': if (n < 25 && SK_Near(player)) return 25;
		'congregat//': if (n < 25 && SK_Near(player)) return 25;
		'curve//': if (n < 25 && SK_Near(player)) return 25;
		'eccles//': if (n < 25 && SK_Near(player)) return 25;
		'eyes//': if (n < 25 && SK_Near(player)) return 25;
		'gallows//': if (n < 25 && SK_Near(player)) return 25;
		'guard//': if (n < 25 && SK_Near(player)) return 25;
		'hopes//': if (n < 25 && SK_Near(player)) return 25;
		'hundredwe//': if (n < 25 && SK_Near(player)) return 25;
		'jno//': if (n < 25 && SK_Near(player)) return 25;
		'keeper//': if (n < 25 && SK_Near(player)) return 25;
		'letters//': if (n < 25 && SK_Near(player)) return 25;
		'london//': if (n < 25 && SK_Near(player)) return 25;
		'orme//': if (n < 25 && SK_Near(player)) return 25;
		'paradise//': if (n < 25 && SK_Near(player)) return 25;
		'rate//': if (n < 25 && SK_Near(player)) return 25;
		'rates//': if (n < 25 && SK_Near(player)) return 25;
		'rock//': if (n < 25 && SK_Near(player)) return 25;
		'sea//': if (n < 25 && SK_Near(player)) return 25;
		'stamp//': if (n < 25 && SK_Near(player)) return 25;
		'stomach//': if (n < 25 && SK_Near(player)) return 25;
		'wall//': if (n < 25 && SK_Near(player)) return 25;
		'fathers//': if (n < 25 && SK_Near(player)) return 25;
		'mail//': if (n < 25 && SK_Near(player)) return 25;
		'world//': if (n < 25 && SK_Near(player)) return 25;
		'comforts//': if (n < 25 && SK_Near(player)) return 25;
		'van//': if (n < 26 && SK_Near((+ the van +))) return 26; if (n < 29 && SK_Near((+ the gangway +))) return 29;
		'bay//': if (n < 27 && SK_Near((+ the van +))) return 27; if (n < 28 && SK_Near((+ the gangway +))) return 28;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'christian//') rtrue;
	if (w == 'christmas//') rtrue;
	if (w == 'london//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "address addresses air answer answers";
		}
		'b': switch (n) {
			1: return "ballast ballasts beat beats bed beds body boiler boilers box boxes";
		}
		'c': switch (n) {
			1: return "capital capitals card cards ceiling chimney chimneys christian christians christmas christmases coast coasts congregation congregations corner corners";
			2: return "corridor corridors cottage cottages curve curves";
		}
		'e': switch (n) {
			1: return "ear ears eccles eccleses engine engines examination examinations eye eyelet eyelets eyes";
		}
		'f': switch (n) {
			1: return "face farm farms feet finger fingers flick flicks floor foot form forms";
		}
		'g': switch (n) {
			1: return "gallows gallowses glass glasses goat goats ground guard guards";
		}
		'h': switch (n) {
			1: return "hair hand hands head herring herrings hide hides home homes hook hooks hop hopes hops hundredweight hundredweights";
		}
		'i': switch (n) {
			1: return "ink inks isle isles";
		}
		'j': switch (n) {
			1: return "jno jnos";
		}
		'k': switch (n) {
			1: return "keeper keepers knee knees";
		}
		'l': switch (n) {
			1: return "lan lanes lans leg legs lever levers lift lifts lip lips london londons look looks loop loops";
		}
		'm': switch (n) {
			1: return "man mans mind minds mother mothers mouth mouths mug mugs";
		}
		'n': switch (n) {
			1: return "net nets nose note notes";
		}
		'o': switch (n) {
			1: return "orme ormes";
		}
		'p': switch (n) {
			1: return "packet packets page pages paper papers paradise paradises parcel parcels pincer pincers pivot pivots";
		}
		'r': switch (n) {
			1: return "rat rate rates rats ring rings rock rocks rod rods roof";
		}
		's': switch (n) {
			1: return "salmon salmons say says scruff scruffs sea seas sender senders shoulder shoulders sky sleeper sleepers sorter sorters spring springs stamp stamps";
			2: return "stomach stomaches";
		}
		't': switch (n) {
			1: return "thumb thumbs tide tides";
		}
		'v': switch (n) {
			1: return "viaduct viaducts violet violets";
		}
		'w': switch (n) {
			1: return "wall walls water waters wheel wheels window windows";
		}
	}
	return 0;
];
-).
