"The Other Key" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

Part 1 - Rooms

The banking-hall is a room. It is privately-named.
The office is a room. It is privately-named.
The vault-lobby is a room. It is privately-named.
The strongroom is a room. It is privately-named.

The printed name of the banking-hall is "Banking Hall".
The description of the banking-hall is "Marble as far as the customers go, and linoleum after that. Behind the brass grille sits Miss Tapp, the cashier. The wall clock hangs over her like a halo with figures. Mr Lovelace[']s office is to the north; the vault stairs go down.".
The office is north of the banking-hall.
The vault-lobby is down of the banking-hall.

The printed name of the office is "Manager[']s Office".
The description of the office is "Turkey carpet, a desk like a dreadnought, and no visible means of doing any work. Over the mantelpiece hangs a portrait of his mother. Mr Lovelace has told the landlady, and the landlady has written, [quotation mark]behind Mother[quotation mark].[if the portrait is swung-state] The portrait has swung out on a hinge, and Mother is regarding the coal scuttle.[end if]".
The banking-hall is south of the office.

The printed name of the vault-lobby is "Vault Lobby".
The description of the vault-lobby is "A tiled well at the foot of the stairs, cold, and lit like an operating theatre. The vault is the whole of the east wall.[if the vault-door is dialled] Somewhere inside the steel, four small things have dropped into line.[end if]".
The banking-hall is up of the vault-lobby.

The printed name of the strongroom is "Strongroom".
The description of the strongroom is "Shelves, canvas bags, and a smell of pennies.".

Part 2 - States

A thing can be swung-state or straight. A thing is usually straight.

A thing can be undialled, dialled or spun-state (this is its dial-state property).

A thing can be left-keyed or left-bare. A thing is usually left-bare.

A thing can be right-keyed or right-bare. A thing is usually right-bare.

A thing has a number called minutes-property.

A thing can be convinced or unconvinced. A thing is usually unconvinced.

Part 3 - Things

The mat is a thing. It is privately-named.
The letter-thing is a thing. It is privately-named.
The clock is a thing. It is privately-named.
The grille is a thing. It is privately-named.
The miss-tapp is a woman. It is privately-named.
The portrait is a thing. It is privately-named.
The family-bible is a thing. It is privately-named.
The desk is a supporter. It is privately-named.
The golf-ball is a thing. It is privately-named.
The manager-key is a thing. It is privately-named.
The cashier-key is a thing. It is privately-named.
The vault-door is a door. It is privately-named.
The limbo-key is a thing. It is privately-named.
The dial-thing is a thing. It is privately-named.
The wheel is a thing. It is privately-named.
The time-lock is a thing. It is privately-named.

The mat is in the banking-hall.
The printed name of the mat is "doormat".
Include (- with name 'doormat//' 'mat//' 'doormats//p', -) when defining the mat.
The description of the mat is "BANK, it says. From the inside it says KNAB.".
The mat is fixed in place and scenery.

The letter-thing is in the banking-hall.
The printed name of the letter-thing is "sealed letter".
Include (- with name 'sealed//' 'letter//' 'envelope//' 'letters//p', -) when defining the letter-thing.
The description of the letter-thing is "To whom it may concern, meaning Miss Tapp: [quotation mark]Please to give the Junior your Key & obliged. The numbers are poor Mothers dates, it is in the Book. I am not to have light. E. Lovelace (his mark)[quotation mark].".
The appearance of the letter-thing is "A sealed letter has come down on the mat.".
The first place of the letter-thing is the banking-hall.
The letter-thing is portable.

The clock is in the banking-hall.
The printed name of the clock is "wall clock".
Include (- with name 'wall//' 'clock//' 'clocks//p', -) when defining the clock.
The description of the clock is "Eight-day, by Dent. The bank goes by it, and the town by the bank.[if the minutes-property of the clock is less than 9] It wants a few minutes to nine.[end if][if the minutes-property of the clock is at least 9 and the minutes-property of the clock is less than 28] It has gone nine.[end if][if the minutes-property of the clock is at least 28] It wants a few minutes to ten.[end if]".
The clock is fixed in place and scenery.

The grille is in the banking-hall.
The printed name of the grille is "brass grille".
Include (- with name 'brass//' 'grille//' 'grilles//p', -) when defining the grille.
The description of the grille is "Polished by Miss Tapp, on both sides, so as to see through it and be seen not to be.".
The grille is fixed in place and scenery.

The miss-tapp is in the banking-hall.
The printed name of the miss-tapp is "Miss Tapp".
Include (- with name 'miss//' 'tapp//' 'cashier//', -) when defining the miss-tapp.
The description of the miss-tapp is "Thirty-one years, and never a farthing. There is a chain about her neck that goes down into the high collar of her blouse, where no junior[']s imagination has ever followed it.".
The appearance of the miss-tapp is "Miss Tapp is sharpening pencils to the same length.".
The first place of the miss-tapp is the banking-hall.
The miss-tapp is proper-named.

The portrait is in the office.
The printed name of the portrait is "portrait".
Include (- with name 'portrait//' 'mother//' 'frame//' 'picture//' 'oils//' 'gilt//' 'portraits//p', -) when defining the portrait.
The description of the portrait is "Oils, in a gilt frame. Black silk, white cap, and an eye that has counted the spoons.[if the portrait is straight] She hangs a very little proud of the wall on the left, as if she were listening.[end if][if the portrait is swung-state] Behind her is a brass hook.[end if]".
The portrait is fixed in place and scenery.

The family-bible is on the desk.
The printed name of the family-bible is "family Bible".
Include (- with name 'family//' 'bible//' 'book//' 'bibles//p', -) when defining the family-bible.
The description of the family-bible is "On the flyleaf: [quotation mark]Hannah Lovelace. Born 4.11. Died 29.7. Respected.[quotation mark]".
The family-bible is portable.

The desk is in the office.
The printed name of the desk is "great desk".
Include (- with name 'great//' 'desk//' 'dreadnought//' 'desks//p', -) when defining the desk.
The description of the desk is "It has nine drawers, each with a little less in it than the one before.".
The desk is fixed in place, not enterable and scenery.

The golf-ball is on the desk.
The printed name of the golf-ball is "golf ball".
Include (- with name 'golf//' 'ball//' 'balls//p', -) when defining the golf-ball.
The description of the golf-ball is "Silver, mounted. It was presented, and one would like to know why.".
The golf-ball is portable.

The printed name of the manager-key is "manager[']s key".
Include (- with name 'manager^s//' 'key//' 'manager//' 'managers//' 'left//' 'steel//' 'keys//p', -) when defining the manager-key.
The description of the manager-key is "Steel, long, with a tag in copperplate: LEFT.".
The manager-key is portable.

The cashier-key is carried by the miss-tapp.
The printed name of the cashier-key is "cashier[']s key".
Include (- with name 'cashier^s//' 'key//' 'cashiers//' 'right//' 'twin//' 'keys//p', -) when defining the cashier-key.
The description of the cashier-key is "The twin of the other, and warm. The tag says RIGHT.".
The cashier-key is portable.

The vault-door is east of the vault-lobby and west of the strongroom.
The printed name of the vault-door is "vault door".
Include (- with name 'vault//' 'door//' 'lock//' 'keyholes//' 'chubb//' 'left-hand//' 'right-hand//' 'doors//p', -) when defining the vault-door.
The description of the vault-door is "By Chubb: eleven hundredweight of drill-proof plate, two keyholes a yard apart, a dial between, and a wheel to draw the bolts. Above, under glass, is the little clock of the time lock, which will let nobody in until it has struck nine.[if the vault-door is undialled] The dial stands at nought.[end if][if the vault-door is left-bare] The left-hand lock is empty.[end if][if the vault-door is left-keyed] The manager[']s key is in the left-hand lock.[end if][if the vault-door is right-bare] The right-hand lock is empty.[end if][if the vault-door is right-keyed] The cashier[']s key is in the right-hand lock.[end if]".
The vault-door is openable, closed, lockable, locked and scenery.
The matching key of the vault-door is the limbo-key.

The printed name of the limbo-key is "head-office master".
Include (- with name 'head-office//' 'master//' 'masters//p', -) when defining the limbo-key.
The description of the limbo-key is "In Birmingham.".
The limbo-key is portable.

The dial-thing is in the vault-lobby.
The printed name of the dial-thing is "brass dial".
Include (- with name 'brass//' 'dial//' 'numbers//' 'dials//p', -) when defining the dial-thing.
The description of the dial-thing is "A hundred divisions, as fine as hairs.".
The dial-thing is fixed in place and scenery.

The wheel is in the vault-lobby.
The printed name of the wheel is "spoked wheel".
Include (- with name 'spoked//' 'wheel//' 'bolts//' 'handle//' 'wheels//p', -) when defining the wheel.
The description of the wheel is "Five spokes. It has the look of a ship[']s, on a ship that has never been let out.".
The wheel is fixed in place and scenery.

The time-lock is in the vault-lobby.
The printed name of the time-lock is "time lock".
Include (- with name 'time//' 'lock//' 'glass//' 'locks//p', -) when defining the time-lock.
The description of the time-lock is "A small, smug, Swiss tick.[if the minutes-property of the clock is less than 9] It has not struck nine.[end if][if the minutes-property of the clock is at least 9] It has struck nine, and a brass tongue behind it has dropped clear.[end if]".
The time-lock is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Showing-to is an action applying to two things.
Understand "show [something] to [something]" as showing-to.
Understand "give [something] to [something]" as showing-to.
Understand "hand [something] to [something]" as showing-to.

Carry out showing-to:
	if the noun is the letter-thing and the second noun is the miss-tapp:
		if the letter-thing is not enclosed by the player:
			say "It isn[']t in your hand.";
			stop the action;
		if the miss-tapp is not unconvinced:
			say "She has read it. She reads everything once.";
			stop the action;
		now the miss-tapp is convinced;
		now the cashier-key is carried by the player;
		say "She reads it at arm[']s length, and then the envelope, and then you. Then she turns her back, with such dignity that you turn yours. There is a small chinking. [quotation mark]In thirty-one years,[quotation mark] says Miss Tapp, [quotation mark]it has not been out of my sight,[quotation mark] and lays the cashier[']s key, warm, on the palm of your hand.";
		stop the action;
	if (the noun is the golf-ball or the noun is the family-bible or the noun is the manager-key) and the second noun is the miss-tapp:
		say "[quotation mark]That,[quotation mark] says Miss Tapp, [quotation mark]belongs to Mr Lovelace.[quotation mark]";
		stop the action;
	try showing the noun to the second noun.

Just-asking is an action applying to one thing.
Understand "ask [something]" as just-asking.

Carry out just-asking:
	if the noun is the miss-tapp:
		say "[quotation mark]On whose authority?[quotation mark] says Miss Tapp. She would like it in writing.";
		stop the action;
	try addressing the noun.

Just-swinging is an action applying to one thing.
Understand "swing [something]" as just-swinging.
Understand "lift [something]" as just-swinging.
Understand "pull [something]" as just-swinging.
Understand "move [something]" as just-swinging.
Understand "search behind [something]" as just-swinging.
Understand "look behind [something]" as just-swinging.

Carry out just-swinging:
	if the noun is the portrait:
		if the portrait is not straight:
			say "She has been disturbed enough.";
			stop the action;
		now the portrait is swung-state;
		now the manager-key is in the office;
		say "You take hold of the frame by the listening side and draw. Mother comes round on a hinge, with her eye on you the whole way; and from a hook behind her a long steel key drops on the hearthrug.";
		stop the action;
	say "That would lead nowhere.".

Fiting-in is an action applying to two things.
Understand "fit [something] in [something]" as fiting-in.
Understand "push [something] in [something]" as fiting-in.
Understand "fit [something] into [something]" as fiting-in.
Understand "fit [something] to [something]" as fiting-in.

Carry out fiting-in:
	if the noun is the manager-key and the second noun is the vault-door:
		if the manager-key is not enclosed by the player:
			say "The left-hand lock looks at you as the bank does at strangers. Produce the key.";
			stop the action;
		now the vault-door is left-keyed;
		now the manager-key is nowhere;
		say "Into the left-hand lock. It goes a quarter round, and stops, and waits for its twin.";
		stop the action;
	if the noun is the cashier-key and the second noun is the vault-door:
		if the cashier-key is not enclosed by the player:
			say "The right-hand lock was not made to be opened with a look. Produce the key.";
			stop the action;
		now the vault-door is right-keyed;
		now the cashier-key is nowhere;
		say "Into the right-hand lock. A quarter round. You can hear Miss Tapp listening, through a floor.";
		stop the action;
	say "That would lead nowhere.".

Dialing-from is an action applying to two things.
Understand "dial [something] from [something]" as dialing-from.
Understand "set [something] from [something]" as dialing-from.
Understand "work [something] from [something]" as dialing-from.

Carry out dialing-from:
	if the noun is the dial-thing and the second noun is the family-bible:
		if the family-bible is not enclosed by the player:
			say "You[']d want the book in your hand, to read from.";
			stop the action;
		if the vault-door is not undialled:
			say "It is set. You have no business with Mother[']s dates any further.";
			stop the action;
		now the vault-door is dialled;
		say "Four, right. Eleven, left. Twenty-nine, right. Seven; and on the seven the dial goes heavy, as if Mother had sat down.";
		stop the action;
	say "That would lead nowhere.".

Just-dialing is an action applying to one thing.
Understand "dial [something]" as just-dialing.
Understand "work [something]" as just-dialing.

Carry out just-dialing:
	if the noun is the dial-thing:
		say "A hundred divisions, four times over: a hundred million Mondays. You need the numbers in front of you.";
		stop the action;
	say "That would lead nowhere.".

Just-spining is an action applying to one thing.
Understand "spin [something]" as just-spining.
Understand "haul [something]" as just-spining.
Understand "crank [something]" as just-spining.
Understand "turn [something]" as just-spining.

Carry out just-spining:
	if the noun is the wheel:
		if the vault-door is not left-keyed:
			say "It does not stir. There are two keyholes, and the left-hand one is looking at you.";
			stop the action;
		if the vault-door is not right-keyed:
			say "It does not stir. There are two keyholes, and the right-hand one is looking at you.";
			stop the action;
		if the vault-door is undialled:
			say "It gives an inch, and meets the combination.";
			stop the action;
		if the minutes-property of the clock is less than 9:
			say "Everything gives but one small brass tongue. The time lock has not struck nine. You could wait; there is no hurrying the Swiss.";
			stop the action;
		if the vault-door is not dialled:
			say "The bolts are drawn.";
			stop the action;
		now the vault-door is spun-state;
		now the vault-door is unlocked;
		say "Round it goes, hand over hand, and eleven hundredweight of bolts come out of the wall with a noise like a drawer of enormous spoons.";
		stop the action;
	say "That would lead nowhere.".

Check unlocking something with something:
	now the deed is 0;
	if the noun is the vault-door and (the second noun is the manager-key or the second noun is the cashier-key):
		if the noun is not unlocked:
			say "It is not that sort of door. Each key has a lock of its own to be fitted in, and goes a quarter round, and stays there; then the numbers; then the wheel.";
			stop the action;
		now the deed is 1;
	continue the action.

After unlocking something with something:
	if the deed is 1:
		continue the action;
	continue the action.

Check using:
	if the noun is the portrait:
		try just-swinging the noun;
		stop the action;
	if the noun is the wheel:
		try just-spining the noun;
		stop the action;
	continue the action.

Check taking (this is the other words for taking rule):
	if other words are tried, make no decision;
	if the noun is the portrait:
		say "Say how: lift [the noun].";
		stop the action.
The other words for taking rule is listed first in the check taking rules.

Check switching on (this is the other words for switching on rule):
	if other words are tried, make no decision;
	if the noun is the wheel:
		try other words;
		try just-spining the noun;
		be done with other words;
		stop the action.
The other words for switching on rule is listed first in the check switching on rules.

Check pushing (this is the other words for pushing rule):
	if other words are tried, make no decision;
	if the noun is the portrait:
		try other words;
		try just-swinging the noun;
		be done with other words;
		stop the action.
The other words for pushing rule is listed first in the check pushing rules.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the portrait:
		try other words;
		try just-swinging the noun;
		be done with other words;
		stop the action;
	if the noun is the wheel:
		try other words;
		try just-spining the noun;
		be done with other words;
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

Check turning (this is the other words for turning rule):
	if other words are tried, make no decision;
	if the noun is the wheel:
		try other words;
		try just-spining the noun;
		be done with other words;
		stop the action.
The other words for turning rule is listed first in the check turning rules.

Check looking behind (this is the other words for looking behind rule):
	if other words are tried, make no decision;
	if the noun is the portrait:
		try other words;
		try just-swinging the noun;
		be done with other words;
		stop the action.
The other words for looking behind rule is listed first in the check looking behind rules.

The showing-to action translates into I6 as "SKOwn1".
The fiting-in action translates into I6 as "SKOwn2".
The dialing-from action translates into I6 as "SKOwn3".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the miss-tapp +) && x == (+ the letter-thing +) or (+ the golf-ball +) or (+ the family-bible +) or (+ the manager-key +)) return ##SKOwn1;
			if (y == (+ the vault-door +) && x == (+ the manager-key +) or (+ the cashier-key +)) return ##SKOwn2;
			if (y == (+ the family-bible +) && x == (+ the dial-thing +)) return ##SKOwn3;
		3:
			if (y == (+ the miss-tapp +) && x == (+ the letter-thing +) or (+ the golf-ball +) or (+ the family-bible +) or (+ the manager-key +)) return ##SKOwn1;
			if (y == (+ the vault-door +) && x == (+ the manager-key +) or (+ the cashier-key +)) return ##SKOwn2;
		4:
			if (y == (+ the miss-tapp +) && x == (+ the letter-thing +) or (+ the golf-ball +) or (+ the family-bible +) or (+ the manager-key +)) return ##SKOwn1;
			if (y == (+ the vault-door +) && x == (+ the manager-key +) or (+ the cashier-key +)) return ##SKOwn2;
		5:
			if (y == (+ the miss-tapp +) && x == (+ the letter-thing +) or (+ the golf-ball +) or (+ the family-bible +) or (+ the manager-key +)) return ##SKOwn1;
		6:
			if (y == (+ the vault-door +) && x == (+ the manager-key +) or (+ the cashier-key +)) return ##SKOwn2;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the minutes-property of the clock is less than 40:
		increase the minutes-property of the clock by 1;
		if the minutes-property of the clock is greater than 40, now the minutes-property of the clock is 40.

Every turn:
	if the minutes-property of the clock is at least 9 and the minutes-property of the clock is less than 10:
		say "Over your head the wall clock strikes nine. It is a thing that one hears all through the bank.".

Every turn:
	if the minutes-property of the clock is at least 28 and the minutes-property of the clock is less than 29:
		say "There is a rumble in the street: iron tyres, a handcart, and a voice raised in conversation with the whole of Tipton.".

Part 6 - Tasks and endings

The authority is a task. The points are 2.
The mother-moved is a task. The points are 2.
The keys-in is a task. The points are 2.
The numbers-dialled is a task. The points are 2.
The vault-opened is a task. The points are 3.

The maximum score is 11.

Every turn:
	if the authority is pending and the miss-tapp is convinced:
		achieve the authority.

Every turn:
	if the mother-moved is pending and the manager-key is enclosed by the player:
		achieve the mother-moved.

Every turn:
	if the keys-in is pending and the vault-door is left-keyed and the vault-door is right-keyed:
		achieve the keys-in.

Every turn:
	if the numbers-dialled is pending and the vault-door is not undialled:
		achieve the numbers-dialled.

Every turn:
	if the vault-opened is pending and the vault-door is open:
		achieve the vault-opened.

Every turn:
	if the story has not ended and the vault-opened is achieved:
		say "At ten Big Ada puts her elbows on the marble. [quotation mark]Well,[quotation mark] she says, [quotation mark]who[']s dead?[quotation mark] and Miss Tapp pushes across the bags, one by one, without a word, and the last of them with a small pat. When the handcart has gone she holds out her hand for her key. Then she takes from the tray a pencil, of exactly the right length, and gives it to the junior.";
		end the story finally saying "You have won".

Every turn:
	if the story has not ended and the minutes-property of the clock is at least 38 and the vault-opened is pending:
		say "Ten strikes. Big Ada puts her elbows on the marble and is told. She does not raise her voice; she merely repeats it, over her shoulder, to four hundred people. By a quarter past, there is a rope of them down to the canal, and every one of them has a passbook. It is the first run on the Wednesbury & Tipton since 1866. That one also was put down to measles.";
		end the story saying "You have lost".

Part 7 - The beginning

The player is in the banking-hall.

When play begins:
	say "The Wednesbury & Tipton Bank opens at ten, when the mill sends for its wages, in the person of Big Ada Hodgkiss and a handcart. Mr Lovelace, who is manager, has the measles. He has the head office[']s permission to have them, and he has dictated to his landlady a letter, so that you, who are the junior clerk and have never been below the level of the stationery, may open the vault. It takes two keys. It is ten to nine.".

To decide whether mention (N - a number) is absent:
	if N is 7:
		if the portrait is swung-state:
			no;
		yes;
	if N is 14:
		if the minutes-property of the clock is at least 9:
			no;
		yes;
	if N is 18:
		if the portrait is swung-state:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 23, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Established 1826. It has never failed, or been painted.";
	if N is 2, say "Plain silver. A few links show at the nape, and are put back.";
	if N is 3, say "Straight, from thirty-one years of looking over a counter.";
	if N is 4, say "Starched to turn a bullet, or a remark.";
	if N is 5, say "It does not follow you about. It was there before you.";
	if N is 6, say "None in sight. She will have put them away.";
	if N is 7, say "Bare, and a little bent by its responsibilities.";
	if N is 8, say "Blotting paper, blotting paper, a peppermint; and so on down.";
	if N is 9, say "His own lettering, with a flourish to the F.";
	if N is 10, say "Ivory, on a thread of grey darning wool.";
	if N is 11, say "Bright at the ends, from Mr Lovelace[']s palms.";
	if N is 12, say "There are coal boats, half a mile off, on the cut.";
	if N is 13, say "Five to the second. It seems to be enjoying them.";
	if N is 14, say "No bigger than the nail of your thumb, and it outranks the manager.";
	if N is 15, say "Stone, and worn in the middle, where the money walks.";
	if N is 16, say "Black slate, with a card from the Golf Club asking after his spots.";
	if N is 17, say "At his bedside, sitting on her spelling.";
	if N is 18, say "Oiled, and by a man who did not send out for it.";
	if N is 19, say "Half full. The measles want no fire but their own.";
	if N is 20, say "Thirty of them, and cold. Wages have always gone up by hand.";
	if N is 21, say "Iron, and bowed in the middle, like clerks.";
	if N is 22, say "Each with a lead seal, and its own weight of Saturday night.";
	if N is 24, say "You are there.";
	if N is 25, say "You would have to go north.";
	if N is 26, say "You would have to go down.";
	if N is 27, say "You are there.";
	if N is 28, say "You would have to go south.";
	if N is 29, say "You are there.";
	if N is 30, say "You would have to go up.";
	if N is 31, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'bank//': if (n < 1 && SK_Near((+ the clock +))) return 1;
		'chain//': if (n < 2 && SK_Near((+ the miss-tapp +))) return 2;
		'neck//': if (n < 3 && SK_Near((+ the miss-tapp +))) return 3;
		'collar//': if (n < 4 && SK_Near((+ the miss-tapp +))) return 4;
		'blouse//': if (n < 4 && SK_Near((+ the miss-tapp +))) return 4;
		'eye//': if (n < 5 && SK_Near((+ the portrait +))) return 5;
		'spoons//': if (n < 6 && SK_Near((+ the portrait +))) return 6;
		'hook//': if (n < 7 && SK_Near((+ the portrait +))) return 7;
		'drawers//': if (n < 8 && SK_Near((+ the desk +))) return 8;
		'tag//': if (n < 9 && SK_Near((+ the manager-key +))) return 9; if (n < 10 && SK_Near((+ the cashier-key +))) return 10;
		'spokes//': if (n < 11 && SK_Near((+ the wheel +))) return 11;
		'ship//': if (n < 12 && SK_Near((+ the wheel +))) return 12;
		'tick//': if (n < 13 && SK_Near((+ the time-lock +))) return 13;
		'tongue//': if (n < 14 && SK_Near((+ the time-lock +))) return 14;
		'stairs//': if (n < 15 && SK_Near((+ the banking-hall +))) return 15; if (n < 20 && SK_Near((+ the vault-lobby +))) return 20;
		'mantelpie//': if (n < 16 && SK_Near((+ the office +))) return 16;
		'landlady//': if (n < 17 && SK_Near((+ the office +))) return 17; if (n < 23 && SK_Near(player)) return 23;
		'hinge//': if (n < 18 && SK_Near((+ the office +))) return 18;
		'coal//': if (n < 19 && SK_Near((+ the office +))) return 19;
		'scuttle//': if (n < 19 && SK_Near((+ the office +))) return 19;
		'shelves//': if (n < 21 && SK_Near((+ the strongroom +))) return 21;
		'bags//': if (n < 22 && SK_Near((+ the strongroom +))) return 22;
		'birmingha//': if (n < 23 && SK_Near(player)) return 23;
		'clerk//': if (n < 23 && SK_Near(player)) return 23;
		'customers//': if (n < 23 && SK_Near(player)) return 23;
		'divisions//': if (n < 23 && SK_Near(player)) return 23;
		'farthing//': if (n < 23 && SK_Near(player)) return 23;
		'figures//': if (n < 23 && SK_Near(player)) return 23;
		'flyleaf//': if (n < 23 && SK_Near(player)) return 23;
		'halo//': if (n < 23 && SK_Near(player)) return 23;
		'handcart//': if (n < 23 && SK_Near(player)) return 23;
		'hodgkiss//': if (n < 23 && SK_Near(player)) return 23;
		'hundredwe//': if (n < 23 && SK_Near(player)) return 23;
		'imaginati//': if (n < 23 && SK_Near(player)) return 23;
		'junior//': if (n < 23 && SK_Near(player)) return 23;
		'keys//': if (n < 23 && SK_Near(player)) return 23;
		'linoleum//': if (n < 23 && SK_Near(player)) return 23;
		'lovelace//': if (n < 23 && SK_Near(player)) return 23;
		'mark//': if (n < 23 && SK_Near(player)) return 23;
		'measles//': if (n < 23 && SK_Near(player)) return 23;
		'mill//': if (n < 23 && SK_Near(player)) return 23;
		'pennies//': if (n < 23 && SK_Near(player)) return 23;
		'permissio//': if (n < 23 && SK_Near(player)) return 23;
		'person//': if (n < 23 && SK_Near(player)) return 23;
		'smell//': if (n < 23 && SK_Near(player)) return 23;
		'stationer//': if (n < 23 && SK_Near(player)) return 23;
		'swiss//': if (n < 23 && SK_Near(player)) return 23;
		'theatre//': if (n < 23 && SK_Near(player)) return 23;
		'town//': if (n < 23 && SK_Near(player)) return 23;
		'wages//': if (n < 23 && SK_Near(player)) return 23;
		'wednesbur//': if (n < 23 && SK_Near(player)) return 23;
		'tipton//': if (n < 23 && SK_Near(player)) return 23;
		'marble//': if (n < 23 && SK_Near(player)) return 23;
		'level//': if (n < 23 && SK_Near(player)) return 23;
		'means//': if (n < 23 && SK_Near(player)) return 23;
		'work//': if (n < 23 && SK_Near(player)) return 23;
		'hall//': if (n < 24 && SK_Near((+ the banking-hall +))) return 24; if (n < 28 && SK_Near((+ the office +))) return 28; if (n < 30 && SK_Near((+ the vault-lobby +))) return 30;
		'office//': if (n < 25 && SK_Near((+ the banking-hall +))) return 25; if (n < 27 && SK_Near((+ the office +))) return 27;
		'lobby//': if (n < 26 && SK_Near((+ the banking-hall +))) return 26; if (n < 29 && SK_Near((+ the vault-lobby +))) return 29;
		'strongroo//': if (n < 31 && SK_Near((+ the strongroom +))) return 31;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'birmingha//') rtrue;
	if (w == 'hodgkiss//') rtrue;
	if (w == 'lovelace//') rtrue;
	if (w == 'swiss//') rtrue;
	if (w == 'tipton//') rtrue;
	if (w == 'wednesbur//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "ada adas air arm arms";
		}
		'b': switch (n) {
			1: return "bag bags bank banks bedside bedsides bent bents birmingham birminghams blouse blouses body bullet bullets business businesses";
		}
		'c': switch (n) {
			1: return "canal canals card cards ceiling chain chains clerk clerks club clubs coal coals collar collars combination combinations corner corners counter";
			2: return "counters customer customers cut cuts";
		}
		'd': switch (n) {
			1: return "division divisions drawer drawers";
		}
		'e': switch (n) {
			1: return "ear ears elbow elbows eye eyes";
		}
		'f': switch (n) {
			1: return "face farthing farthings feet figure figures finger fingers fire fires floor floors flourish flourishes flyleaf flyleafs foot";
		}
		'g': switch (n) {
			1: return "ground";
		}
		'h': switch (n) {
			1: return "hair halo halos handcart handcarts head heads hearthrug hearthrugs hodgkiss hodgkisses hundredweight hundredweights";
		}
		'i': switch (n) {
			1: return "imagination imaginations";
		}
		'j': switch (n) {
			1: return "junior juniors";
		}
		'k': switch (n) {
			1: return "knee knees";
		}
		'l': switch (n) {
			1: return "landladies landlady leg legs level levels link links linoleum linoleums lovelace lovelaces";
		}
		'm': switch (n) {
			1: return "man mans mantelpiece mantelpieces marble marbles mark marks mean means measles measleses mill mills money moneys mouth";
		}
		'n': switch (n) {
			1: return "nail nails nape napes neck necks noise noises nose";
		}
		'p': switch (n) {
			1: return "palm palms passbook passbooks pat pats pencil pencils pennies penny people peppermint peppermints permission permissions person persons";
		}
		'q': switch (n) {
			1: return "quarter quarters";
		}
		'r': switch (n) {
			1: return "remark remarks responsibilities responsibility roof rope ropes rumble rumbles run runs";
		}
		's': switch (n) {
			1: return "seal seals shelf shelfs shelves ship ships shoulder shoulders sight sights sky smell smells spelling spellings spoke spokes spoon spoons spot spots";
			2: return "stair stairs stationeries stationery stay stays stranger strangers street streets strike strikes swiss swisses";
		}
		't': switch (n) {
			1: return "tag tags theatre theatres thread threads thumb thumbs town towns tray trays tyr tyres tyrs";
		}
		'v': switch (n) {
			1: return "voice voices";
		}
		'w': switch (n) {
			1: return "wag wages wags wall walls wednesburies wednesbury wool wools";
		}
	}
	return 0;
];
-).

Include (-
[ SK_Stairs w;
	switch (w) {
		'stairs//': if (SK_Near((+ the banking-hall +)) || SK_Near((+ the vault-lobby +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the banking-hall +))) rtrue;
	if (SK_Near((+ the vault-lobby +))) rtrue;
	rfalse;
];
-).
