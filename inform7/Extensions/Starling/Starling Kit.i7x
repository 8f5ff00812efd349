Version 1 of Starling Kit (for Z-Machine only) by Starling begins here.

"What every Starling game shares: a small fixed set of commands, listings in a fixed order, tasks that are worth points, and a parser without memory, so that what the player reads depends on nothing but the world and the command."

Include Starling Pace by Starling.
Include Starling Verbs by Starling.
Include Starling Words by Starling.

Volume 1 - How the game speaks

Use full-length room descriptions.
Use the serial comma.
Use undo prevention.
Use scoring.
Use memory economy.

Volume 2 - Tasks

A task is a kind of object.
A task can be pending or achieved. A task is usually pending.
A task has a number called the points. The points of a task is usually 1.

To achieve (goal - a task):
	now the goal is achieved;
	increase the score by the points of the goal.

Volume 3 - Things

A thing can be switched on or switched off. A thing is usually switched off.
The deed is a number that varies. [Which of a game's additions to an ordinary command applies.]
A thing has an object called the first place. The first place of a thing is usually nothing.
A thing has a text called the appearance. The appearance of a thing is usually "".

To decide whether (item - an object) is where it started:
	(- (parent({item}) == ({item}.(+ first place +))) -).

Volume 4 - Looking

[The order of a listing is that of Inform's list of all things, which never changes, and not the order in which they were moved: the same state reads the same.]

The room description paragraphs about objects rule is not listed in any rulebook.
The declare everything unmentioned rule is not listed in any rulebook.
The declare everything initially unmentioned rule is not listed in any rulebook.
The print standard inventory rule is not listed in any rulebook.
The examine directions rule is not listed in any rulebook.
The examine containers rule is not listed in any rulebook.
The examine supporters rule is not listed in any rulebook.
The examine devices rule is not listed in any rulebook.
The examine undescribed things rule is not listed in any rulebook.
The reveal any newly visible interior rule is not listed in any rulebook.

Carry out looking (this is the list what is here rule):
	describe what is in the location.

Last carry out looking (this is the ways out rule):
	say the ways out.

Carry out taking inventory (this is the list what is carried rule):
	describe what the player has.

Carry out examining (this is the list what it holds rule):
	describe what the noun holds.

Last report opening (this is the show what it holds rule):
	if the noun is a container, describe what the noun holds.

To describe what is in (place - a room): (- SK_Room({place}); -).
To describe what the player has: (- SK_Inventory(); -).
To describe what (item - an object) holds: (- SK_Holds({item}); -).

To say the ways out: (- SK_Exits(); -).

Include (-

! Visible inside: on a supporter, in an open or transparent container.
[ SK_Shows holder;
	if (holder has supporter) rtrue;
	if (holder has container && (holder has open || holder has transparent)) rtrue;
	rfalse;
];

! Is this thing named in the listing of what holds it?
[ SK_Listed item;
	if (item has concealed || item has scenery || item == player) rfalse;
	rtrue;
];

[ SK_Count holder worn_too  item n;
	for (item = child(holder) : item : item = sibling(item))
		if (SK_Listed(item)) {
			if (worn_too == false && item has worn) continue;
			n++;
		}
	return n;
];

! The copies of a counted thing that are in one place are listed as one: "three eggs".
#Ifdef SK_COUNTED;
[ SK_Copies item  other n;
	for (other = IK2_First : other ~= nothing : other = other.IK2_Link)
		if (other == item || (parent(other) == parent(item) && SK_Same(item, other))) {
			if (n == 0 && other ~= item) rfalse; ! Another copy stands for it.
			n++;
		}
	return n;
];
#Endif;

! "a plate and a mug (in which is some tea)"
[ SK_List holder skip_appearing  item n i copies;
	for (item = child(holder) : item : item = sibling(item))
		if (SK_Listed(item)) {
			if (skip_appearing && SK_Appears(item)) continue;
			#Ifdef SK_COUNTED;
			if (SK_Copies(item) == 0) continue;
			#Endif;
			n++;
		}
	for (item = IK2_First : item ~= nothing && i < n : item = item.IK2_Link)
		if (parent(item) == holder && SK_Listed(item)) {
			if (skip_appearing && SK_Appears(item)) continue;
			#Ifdef SK_COUNTED;
			copies = SK_Copies(item);
			if (copies == 0) continue;
			#Endif;
			i++;
			if (i > 1) {
				if (i < n) print ", ";
				else if (n > 2) print ", and ";
				else print " and ";
			}
			#Ifdef SK_COUNTED;
			if (copies > 1) { print (number) copies, " "; SK_Print_Plural(item); continue; }
			#Endif;
			print (a) item;
			SK_Aside(item);
		}
	return n;
];

! What stands in brackets behind a thing in a list.
[ SK_Aside item  n;
	#Ifdef SK_LIQUIDS;
	SK_Liquid_Aside(item);
	#Endif;
	#Ifdef SK_ROPES;
	SK_Rope_Aside(item);
	#Endif;
	if (item has worn && parent(item) == player) { print " (being worn)"; return; }
	if (item has container && item has openable && item hasnt open) { print " (closed)"; if (item hasnt transparent) return; }
	if (SK_Shows(item) == false) return;
	n = SK_Count(item);
	if (n == 0) { if (item has container && item has openable) print " (open but empty)"; return; }
	if (item has supporter) print " (on which "; else print " (in which ";
	SK_IsAre(item);
	SK_List(item);
	print ")";
];

[ SK_IsAre holder  item;
	if (SK_Count(holder) > 1) { print "are "; return; }
	for (item = IK2_First : item ~= nothing : item = item.IK2_Link)
		if (parent(item) == holder && SK_Listed(item)) {
			if (item has pluralname) print "are "; else print "is ";
			return;
		}
];

[ SK_Appears item;
	return (item.(+ appearance +) ~= EMPTY_TEXT_VALUE && parent(item) == item.(+ first place +));
];

! How many things have their own paragraph, are scenery that holds something, and are left for the list, is counted
! first, so that the list of all things is walked only for those that there are.
[ SK_Room place  item appearing holding n;
	#Ifdef SK_DARK;
	if (location == thedark) return;
	#Endif;
	for (item = child(place) : item : item = sibling(item)) {
		if (item has scenery) {
			if (child(item)) holding++;
		} else if (SK_Listed(item)) {
			if (SK_Appears(item)) appearing++; else n++;
		}
	}
	for (item = IK2_First : item ~= nothing && appearing : item = item.IK2_Link)
		if (parent(item) == place && SK_Listed(item) && SK_Appears(item)) {
			appearing--;
			TEXT_TY_Say(item.(+ appearance +));
			if (SK_Shows(item) && SK_Count(item)) { print " "; SK_Holds(item); }
			else print "^";
			say__p = 1;
		}
	for (item = IK2_First : item ~= nothing && holding : item = item.IK2_Link)
		if (parent(item) == place && item has scenery && child(item)) {
			holding--;
			if (SK_Shows(item) && SK_Count(item))
				if (SK_Holds(item)) say__p = 1;
		}
	if (n) {
		print "You can see ";
		SK_List(place, true);
		print " here.^";
		say__p = 1;
	}
];

! "On the table are a plate and a mug."
[ SK_Holds item  n;
	if (SK_Shows(item) == false) rfalse;
	n = SK_Count(item);
	if (n == 0) rfalse;
	if (item has supporter) print "On "; else print "In ";
	print (the) item, " ";
	SK_IsAre(item);
	SK_List(item);
	print ".^";
	rtrue;
];

! "You can go north (through the oak door) or east."
[ SK_Exits  way n i next map;
	map = Map_Storage + real_location.IK1_Count * No_Directions * WORDSIZE;
	for (way = 0 : way < No_Directions : way++)
		if (map-->way) {
			#Ifdef SK_SECRET_EXITS;
			if (SK_Secret(SK_Direction(way))) continue;
			#Endif;
			n++;
		}
	if (n == 0) rfalse;
	print "You can go ";
	for (way = 0 : way < No_Directions : way++) {
		next = map-->way;
		if (next == 0) continue;
		#Ifdef SK_SECRET_EXITS;
		if (SK_Secret(SK_Direction(way))) continue;
		#Endif;
		i++;
		if (i > 1) { if (i == n) print " or "; else print ", "; }
		print (name) SK_Direction(way);
		#Ifdef SK_DARK;
		if (location == thedark) continue;
		#Endif;
		if (next has door) {
			print " (through ", (the) next;
			if (next hasnt open) print ", which is closed";
			print ")";
		}
	}
	print ".^";
];

[ SK_Direction way;
	switch (way) {
		0: return DirectionObject_0; 1: return DirectionObject_1; 2: return DirectionObject_2;
		3: return DirectionObject_3; 4: return DirectionObject_4; 5: return DirectionObject_5;
		6: return DirectionObject_6; 7: return DirectionObject_7; 8: return DirectionObject_8;
		9: return DirectionObject_9; 10: return DirectionObject_10; 11: return DirectionObject_11;
	}
];

[ SK_Inventory  item n;
	for (item = child(player) : item : item = sibling(item))
		if (item hasnt concealed) n++;
	if (n == 0) { print "You are carrying nothing.^"; return; }
	print "You are carrying ";
	SK_List(player);
	print ".^";
];

-).

Volume 5 - The turn

[No game of this kind has darkness, appointments or a chronicle; what they would cost on every turn is saved.]

The adjust light rule is not listed in any rulebook.
The timed events rule is not listed in any rulebook.
The update chronological records rule is not listed in any rulebook.
The note object acquisitions rule is not listed in any rulebook.
The display banner rule is not listed in any rulebook.
The print the final question rule is not listed in any rulebook.

[There is no screen to draw a status line on.]
Include (-
[ DrawStatusLine; ];
-) instead of "Status Line" in "Printing.i6t".

[The score and the number of turns are not the game's to tell: the environment reads them from memory.]
The print final score rule is not listed in any rulebook.

The can't go through closed doors rule is not listed in any rulebook.

Check going (this is the closed doors stay closed rule):
	if the door gone through is a door and the door gone through is closed:
		say "[The door gone through] [are] closed.";
		stop the action.

Rule for implicitly taking something (this is the no implicit taking rule):
	say "You aren't holding [the noun]."

Volume 6 - Commands

[A parser without memory: again, oops, undo and the pronouns would make an answer depend on earlier commands. No word that can be typed contains a full stop.]

Include (-
Constant AGAIN1__WD     = 'a.1';
Constant AGAIN2__WD     = 'a.2';
Constant AGAIN3__WD     = 'a.3';
Constant OOPS1__WD      = 'o.1';
Constant OOPS2__WD      = 'o.2';
Constant OOPS3__WD      = 'o.3';
Constant UNDO1__WD      = 'u.1';
Constant UNDO2__WD      = 'u.2';
Constant UNDO3__WD      = 'u.3';
	{12-33}
Constant THEN1__WD      = 't.1';
Constant THEN2__WD      = 't.2';
Constant THEN3__WD      = 't.3';
	{37-44}
Constant AMUSING__WD    = 'q.1';
Constant FULLSCORE1__WD = 'q.2';
Constant FULLSCORE2__WD = 'q.3';
Constant QUIT1__WD      = 'q.4';
Constant QUIT2__WD      = 'q.5';
Constant RESTART__WD    = 'q.6';
Constant RESTORE__WD    = 'q.7';
-) instead of "Vocabulary" in "Language.i6t".

Include (-
Array LanguagePronouns table
    'p.1'     $$001000111000                    NULL
    'p.2'     $$100000000000                    NULL
    'p.3'     $$010000000000                    NULL
    'p.4'     $$000111000111                    NULL;
-) instead of "Pronouns" in "Language.i6t".

Section 1 - Commands that are withdrawn

[All of the Standard Rules' commands; the few that the games keep are given back below.]

Understand the command "take" as something new.
Understand the command "carry" as something new.
Understand the command "hold" as something new.
Understand the command "get" as something new.
Understand the command "pick" as something new.
Understand the command "stand" as something new.
Understand the command "remove" as something new.
Understand the command "shed" as something new.
Understand the command "doff" as something new.
Understand the command "disrobe" as something new.
Understand the command "wear" as something new.
Understand the command "don" as something new.
Understand the command "put" as something new.
Understand the command "insert" as something new.
Understand the command "drop" as something new.
Understand the command "throw" as something new.
Understand the command "discard" as something new.
Understand the command "give" as something new.
Understand the command "pay" as something new.
Understand the command "offer" as something new.
Understand the command "feed" as something new.
Understand the command "show" as something new.
Understand the command "present" as something new.
Understand the command "display" as something new.
Understand the command "go" as something new.
Understand the command "walk" as something new.
Understand the command "run" as something new.
Understand the command "inventory" as something new.
Understand the command "i" as something new.
Understand the command "inv" as something new.
Understand the command "look" as something new.
Understand the command "l" as something new.
Understand the command "consult" as something new.
Understand the command "open" as something new.
Understand the command "unwrap" as something new.
Understand the command "uncover" as something new.
Understand the command "close" as something new.
Understand the command "shut" as something new.
Understand the command "cover" as something new.
Understand the command "enter" as something new.
Understand the command "cross" as something new.
Understand the command "sit" as something new.
Understand the command "exit" as something new.
Understand the command "leave" as something new.
Understand the command "out" as something new.
Understand the command "examine" as something new.
Understand the command "x" as something new.
Understand the command "watch" as something new.
Understand the command "describe" as something new.
Understand the command "check" as something new.
Understand the command "read" as something new.
Understand the command "yes" as something new.
Understand the command "y" as something new.
Understand the command "no" as something new.
Understand the command "sorry" as something new.
Understand the command "search" as something new.
Understand the command "wave" as something new.
Understand the command "set" as something new.
Understand the command "adjust" as something new.
Understand the command "pull" as something new.
Understand the command "drag" as something new.
Understand the command "push" as something new.
Understand the command "move" as something new.
Understand the command "shift" as something new.
Understand the command "clear" as something new.
Understand the command "press" as something new.
Understand the command "turn" as something new.
Understand the command "rotate" as something new.
Understand the command "twist" as something new.
Understand the command "unscrew" as something new.
Understand the command "screw" as something new.
Understand the command "switch" as something new.
Understand the command "lock" as something new.
Understand the command "unlock" as something new.
Understand the command "attack" as something new.
Understand the command "break" as something new.
Understand the command "smash" as something new.
Understand the command "hit" as something new.
Understand the command "fight" as something new.
Understand the command "torture" as something new.
Understand the command "wreck" as something new.
Understand the command "crack" as something new.
Understand the command "destroy" as something new.
Understand the command "murder" as something new.
Understand the command "kill" as something new.
Understand the command "punch" as something new.
Understand the command "thump" as something new.
Understand the command "wait" as something new.
Understand the command "z" as something new.
Understand the command "answer" as something new.
Understand the command "say" as something new.
Understand the command "shout" as something new.
Understand the command "speak" as something new.
Understand the command "tell" as something new.
Understand the command "ask" as something new.
Understand the command "eat" as something new.
Understand the command "sleep" as something new.
Understand the command "nap" as something new.
Understand the command "climb" as something new.
Understand the command "scale" as something new.
Understand the command "buy" as something new.
Understand the command "purchase" as something new.
Understand the command "squeeze" as something new.
Understand the command "squash" as something new.
Understand the command "swing" as something new.
Understand the command "wake" as something new.
Understand the command "awake" as something new.
Understand the command "awaken" as something new.
Understand the command "kiss" as something new.
Understand the command "embrace" as something new.
Understand the command "hug" as something new.
Understand the command "think" as something new.
Understand the command "smell" as something new.
Understand the command "sniff" as something new.
Understand the command "listen" as something new.
Understand the command "hear" as something new.
Understand the command "taste" as something new.
Understand the command "touch" as something new.
Understand the command "feel" as something new.
Understand the command "rub" as something new.
Understand the command "shine" as something new.
Understand the command "polish" as something new.
Understand the command "sweep" as something new.
Understand the command "clean" as something new.
Understand the command "dust" as something new.
Understand the command "wipe" as something new.
Understand the command "scrub" as something new.
Understand the command "tie" as something new.
Understand the command "attach" as something new.
Understand the command "fasten" as something new.
Understand the command "burn" as something new.
Understand the command "light" as something new.
Understand the command "drink" as something new.
Understand the command "swallow" as something new.
Understand the command "sip" as something new.
Understand the command "cut" as something new.
Understand the command "slice" as something new.
Understand the command "prune" as something new.
Understand the command "chop" as something new.
Understand the command "jump" as something new.
Understand the command "skip" as something new.
Understand the command "hop" as something new.
Understand the command "score" as something new.
Understand the command "quit" as something new.
Understand the command "q" as something new.
Understand the command "save" as something new.
Understand the command "restart" as something new.
Understand the command "restore" as something new.
Understand the command "verify" as something new.
Understand the command "version" as something new.
Understand the command "script" as something new.
Understand the command "transcript" as something new.
Understand the command "nouns" as something new.
Understand the command "pronouns" as something new.
Understand the command "superbrief" as something new.
Understand the command "short" as something new.
Understand the command "verbose" as something new.
Understand the command "long" as something new.
Understand the command "brief" as something new.
Understand the command "normal" as something new.
Understand the command "notify" as something new.

Section 2 - Commands that every game understands

Understand "look" as looking.
Understand the command "l" as "look".
Understand "look at [something]" as examining.
Understand "inventory" as taking inventory.
Understand the commands "i" and "inv" as "inventory".
Understand "examine [something]" as examining.
Understand the commands "x" and "read" as "examine".
Understand "wait" as waiting.
Understand the command "z" as "wait".
Understand "go [direction]" as going.
Understand the command "walk" as "go".
Understand "take [things]" as taking.
Understand "take off [something]" as taking off.
Understand "take [something] off" as taking off.
Understand "take [things inside] from [something]" as removing it from.
Understand the command "get" as "take".
Understand "pick up [things]" or "pick [things] up" as taking.
Understand "drop [things preferably held]" as dropping.
Understand "put [other things] in/inside/into [something]" as inserting it into.
Understand "put [other things] on/onto [something]" as putting it on.
Understand "put on [something preferably held]" as wearing.
Understand "put down [things preferably held]" or "put [things preferably held] down" as dropping.
Understand "insert [other things] in/into [something]" as inserting it into.
Understand "wear [something preferably held]" as wearing.
Understand "remove [something preferably held]" as taking off.
Understand "open [something]" as opening.
Understand "close [something]" as closing.
Understand the command "shut" as "close".
Understand "eat [something preferably held]" as eating.
Understand "unlock [something] with [something preferably held]" as unlocking it with.
Understand "lock [something] with [something preferably held]" as locking it with.
Understand "switch on [something]" or "switch [something] on" as switching on.
Understand "switch off [something]" or "switch [something] off" as switching off.
Understand "turn on [something]" or "turn [something] on" as switching on.
Understand "turn off [something]" or "turn [something] off" as switching off.

Section 3 - Descriptions that cost no turn

[For the environment: what look and inventory would print, without a turn passing.]

Room-describing is an action out of world applying to nothing.
Understand "sk-room" as room-describing.
Carry out room-describing: try looking.

Inventory-describing is an action out of world applying to nothing.
Understand "sk-items" as inventory-describing.
Carry out inventory-describing: try taking inventory.

Starling Kit ends here.
