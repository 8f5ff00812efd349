"One Long Note at St Wilgefortis" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Include Starling Stairs by Starling.

Part 1 - Rooms

The loft is a room. It is privately-named.
The chamber is a room. It is privately-named.
The cupboard-room is a room. It is privately-named.

The printed name of the loft is "Organ Loft".
The description of the loft is "You sit with your back to God and a mirror to see Him by. Three keyboards, a wall of knobs of which you have drawn three, and a bench polished by six generations of the same trousers. A ladder goes up into the case, and a stair screws down to the cupboard where the blower lives.[if the gemshorn is drawn-state and the blower is switched on and the pallet is fouled] The note goes on.[end if][if the gemshorn is shoved and the blower is switched on and the pallet is fouled] The note has stopped, with that knob in, and the quiet is full of wind.[end if][if the blower is switched off] Without wind the whole case has gone slack and ordinary, like a face asleep.[end if]".
The chamber is up of the loft.
The cupboard-room is down of the loft.

The printed name of the chamber is "Inside the Case".
The description of the chamber is "You have to come in sideways. The pipes stand in ranks, tallest to the back, each rank with its name on the rackboard in Gothic pencil: trumpets, flutes, gemshorns. It is like a crowd that has turned to see who is late.[if the blower is switched on and the gemshorn is drawn-state and the pallet is fouled] In here the note comes from everywhere, including your teeth. You could never tell by ear which pipe it is.[end if]".
The loft is down of the chamber.

The printed name of the cupboard-room is "Blower Cupboard".
The description of the cupboard-room is "Brooms, hymn books without backs, and in a box lined with felt the electric blower, put in when the last boy who would pump grew up and went to the bad.".
The loft is up of the cupboard-room.

Part 2 - States

A thing can be shoved or drawn-state. A thing is usually drawn-state.

A thing can be lifted or racked. A thing is usually racked.

A thing can be clear-state or fouled. A thing is usually fouled.

A thing can be heard-state or unheard-state. A thing is usually unheard-state.

Part 3 - Things

The bench is a thing. It is privately-named.
The keys is a thing. It is privately-named.
The trumpet is a thing. It is privately-named.
The flute is a thing. It is privately-named.
The gemshorn is a thing. It is privately-named.
The trumpets is a thing. It is privately-named.
The flutes is a thing. It is privately-named.
The pipe is a thing. It is privately-named.
The pallet is a thing. It is privately-named.
The feather-thing is a thing. It is privately-named.
The screwdriver is a thing. It is privately-named.
The blower is a thing. It is privately-named.
The brooms is a thing. It is privately-named.
The hymns is a thing. It is privately-named.

The bench is in the loft.
The printed name of the bench is "organ bench".
Include (- with name 'organ//' 'bench//' 'mirror//' 'benches//p', -) when defining the bench.
The description of the bench is "Inside the lid: fifty years of peppermints, and a programme for something cancelled by the Kaiser.".
The bench is fixed in place and scenery.

The keys is in the loft.
The printed name of the keys is "keyboards".
Include (- with name 'keyboards//' 'keyboard//' 'note//', -) when defining the keys.
The description of the keys is "None of them is down. You have checked. You have checked by pressing every one, which the Dean also heard.".
The keys is fixed in place, scenery and plural-named.

The trumpet is in the loft.
The printed name of the trumpet is "trumpet knob".
Include (- with name 'trumpet//' 'knob//' 'knobs//p', -) when defining the trumpet.
The description of the trumpet is "TRUMPET 8.[if the trumpet is drawn-state] It is drawn.[end if][if the trumpet is shoved] It is pushed in.[end if]".
The trumpet is fixed in place and scenery.

The flute is in the loft.
The printed name of the flute is "flute knob".
Include (- with name 'flute//' 'knob//' 'knobs//p', -) when defining the flute.
The description of the flute is "STOPPED FLUTE 4.[if the flute is drawn-state] It is drawn.[end if][if the flute is shoved] It is pushed in.[end if]".
The flute is fixed in place and scenery.

The gemshorn is in the loft.
The printed name of the gemshorn is "gemshorn knob".
Include (- with name 'gemshorn//' 'knob//' 'knobs//p', -) when defining the gemshorn.
The description of the gemshorn is "GEMSHORN 2. Nobody in the town knows what a gemshorn is, but they know what they like.[if the gemshorn is drawn-state] It is drawn.[end if][if the gemshorn is shoved] It is pushed in.[end if]".
The gemshorn is fixed in place and scenery.

The trumpets is in the chamber.
The printed name of the trumpets is "trumpets".
Include (- with name 'trumpets//' 'ranks//' 'pipes//', -) when defining the trumpets.
The description of the trumpets is "Brass-bright and reedy. They would make short work of a grain of anything.".
The trumpets is fixed in place, scenery and plural-named.

The flutes is in the chamber.
The printed name of the flutes is "flutes".
Include (- with name 'flutes//', -) when defining the flutes.
The description of the flutes is "Wooden, square, stopped with corks. One has a name scratched on it, and a date, and a heart.".
The flutes is fixed in place, scenery and plural-named.

The pipe is in the chamber.
The printed name of the pipe is "tapered pipe".
Include (- with name 'tapered//' 'pipe//' 'gemshorns//', -) when defining the pipe.
The description of the pipe is "One of the gemshorns, pewter grey, narrower at the top than the bottom, and the only one in the rank that trembles when the wind is on.[if the pipe is racked] It stands in its hole with the others.[end if][if the pipe is lifted] You have lifted it out, and stood it on its head in the corner.[end if]".
The pipe is fixed in place and scenery.

The printed name of the pallet is "pallet".
Include (- with name 'pallet//' 'valve//' 'grain//' 'rice//' 'little//' 'flap//' 'pallets//p', -) when defining the pallet.
The description of the pallet is "The little valve under the pipe: a flap of pear wood faced with leather.[if the pallet is fouled] A grain of wedding rice is lodged under the leather, holding it a hair open.[end if][if the pallet is clear-state] It closes as softly as an eyelid.[end if]".
The appearance of the pallet is "Where the pipe stood you can see down to the pallet.".
The pallet is fixed in place.

The feather-thing is in the chamber.
The printed name of the feather-thing is "goose feather".
Include (- with name 'goose//' 'feather//' 'feathers//p', -) when defining the feather-thing.
The description of the feather-thing is "For coaxing things out of places. It has been in the case longer than the trumpets.".
The appearance of the feather-thing is "A goose feather is stuck in a crack of the rackboard.".
The first place of the feather-thing is the chamber.
The feather-thing is portable.

The screwdriver is in the cupboard-room.
The printed name of the screwdriver is "screwdriver".
Include (- with name 'screwdriver//' 'screwdrivers//p', -) when defining the screwdriver.
The description of the screwdriver is "The sexton[']s, and the size for church doors.".
The screwdriver is portable.

The blower is in the cupboard-room.
The printed name of the blower is "blower".
Include (- with name 'blower//' 'box//' 'switch//' 'felt-lined//' 'blowers//p', -) when defining the blower.
The description of the blower is "A fan in a felt-lined box, with a switch like a railway signal.[if the blower is switched on] It breathes in, and in, and in.[end if]".
The blower is fixed in place and scenery.
The blower is switchable. The blower is switched on.

The brooms is in the cupboard-room.
The printed name of the brooms is "brooms".
Include (- with name 'brooms//', -) when defining the brooms.
The description of the brooms is "There is a drift of rice in front of them. They throw it at the porch; it goes where it likes.".
The brooms is fixed in place, scenery and plural-named.

The hymns is in the cupboard-room.
The printed name of the hymns is "hymn books".
Include (- with name 'hymn//' 'books//' 'pages//' 'loose//', -) when defining the hymns.
The description of the hymns is "Loose pages everywhere. Abide has come away from With Me.".
The hymns is fixed in place, scenery and plural-named.

The description of the player is "You look as you always do."

Part 4 - Actions

Just-pushing is an action applying to one thing.
Understand "push [something]" as just-pushing.

Carry out just-pushing:
	if (the noun is the trumpet or the noun is the flute) and the gemshorn is drawn-state and the blower is switched on and the pallet is fouled:
		if the noun is not drawn-state:
			say "It is in.";
			stop the action;
		now the noun is shoved;
		say "You push it home. The note goes on as if you had not been speaking to it.";
		stop the action;
	if the noun is the gemshorn and the blower is switched off and the pallet is fouled and the gemshorn is drawn-state:
		say "With the wind off it would tell you nothing, and you would be none the wiser whose note it was.";
		stop the action;
	if (the noun is the trumpet or the noun is the flute or the noun is the gemshorn) and the blower is switched off:
		if the noun is not drawn-state:
			say "It is in.";
			stop the action;
		now the noun is shoved;
		say "It slides home with a wooden knock.";
		stop the action;
	if the noun is the gemshorn and the pallet is fouled:
		if the noun is not drawn-state:
			say "It is in.";
			stop the action;
		now the noun is shoved;
		say "You push it home, and in the middle of a breath the note is gone. Down in the nave a verger says, aloud, a word of thanks. So it is the gemshorns: one of that rank. It will come back, of course, as soon as the knob is drawn.";
		stop the action;
	if (the noun is the trumpet or the noun is the flute or the noun is the gemshorn):
		if the noun is not drawn-state:
			say "It is in.";
			stop the action;
		now the noun is shoved;
		say "It slides home with a wooden knock.";
		stop the action;
	try pushing the noun.

Just-drawing is an action applying to one thing.
Understand "draw [something]" as just-drawing.
Understand "pull [something]" as just-drawing.

Carry out just-drawing:
	if the noun is the gemshorn and the pallet is fouled and the blower is switched on:
		if the noun is not shoved:
			say "It is out as far as it comes.";
			stop the action;
		now the noun is drawn-state;
		say "The note comes back, as fresh as paint.";
		stop the action;
	if (the noun is the trumpet or the noun is the flute or the noun is the gemshorn):
		if the noun is not shoved:
			say "It is out as far as it comes.";
			stop the action;
		now the noun is drawn-state;
		say "It comes out the length of a finger, and stays.";
		stop the action;
	say "That would lead nowhere.".

Just-lifting is an action applying to one thing.
Understand "lift [something]" as just-lifting.
Understand "raise [something]" as just-lifting.
Understand "hoist [something]" as just-lifting.

Carry out just-lifting:
	if (the noun is the trumpets or the noun is the flutes):
		if the gemshorn is not shoved:
			say "Eight hundred pipes, and any of them might be the one. Find out first which stop it belongs to; the knobs will tell you.";
			stop the action;
		say "Innocent. You have it from the knobs.";
		stop the action;
	if the noun is the pipe:
		if the gemshorn is not shoved:
			say "Eight hundred pipes, and any of them might be the one. Find out first which stop it belongs to; the knobs will tell you.";
			stop the action;
		if the blower is not switched off:
			say "You ease it up half an inch and get a jet of wind in the eye, and half a ton of dust. Not with the blower running.";
			stop the action;
		if the pipe is not racked:
			say "It is out.";
			stop the action;
		now the pipe is lifted;
		now the pallet is in the chamber;
		say "It comes up out of its hole with the noise of a cork, and you stand it on its head in the corner.";
		stop the action;
	say "That would lead nowhere.".

Brushing-with is an action applying to two things.
Understand "brush [something] with [something]" as brushing-with.
Understand "clean [something] with [something]" as brushing-with.
Understand "clear [something] with [something]" as brushing-with.

Carry out brushing-with:
	if the noun is the pallet and the second noun is the feather-thing:
		if the feather-thing is not enclosed by the player:
			say "You would need the feather in your hand.";
			stop the action;
		if the pallet is not fouled:
			say "It is clear.";
			stop the action;
		now the pallet is clear-state;
		say "You slide the quill along the leather and turn it, and the grain rolls up the barb and sits there: one, uncooked, long. You put it in your waistcoat pocket, for the bride.";
		stop the action;
	if the noun is the pallet and the second noun is the screwdriver:
		say "Through the leather, and then there would be two notes. Something softer.";
		stop the action;
	say "That would lead nowhere.".

Just-replacing is an action applying to one thing.
Understand "replace [something]" as just-replacing.
Understand "return [something]" as just-replacing.
Understand "put back [something]" as just-replacing.
Understand "put [something] back" as just-replacing.

Carry out just-replacing:
	if the noun is the pipe:
		if the pipe is not lifted:
			say "It is where it belongs.";
			stop the action;
		if the pallet is not clear-state:
			say "And leave the rice in? It would be singing again before you were down the ladder.";
			stop the action;
		now the pipe is racked;
		now the pallet is nowhere;
		say "You turn it the right way up and let it down into its hole, and it settles among its family without a word.";
		stop the action;
	say "That would lead nowhere.".

Check switching on:
	now the deed is 0;
	if the noun is the blower:
		if the pipe is not racked:
			say "With a pipe out, that would be a hole with a gale in it.";
			stop the action;
		now the deed is 1;
	continue the action.

After switching on:
	if the deed is 1:
		say "It takes a breath; and all the way up through the stone you hear the case fill, creak, and stand to attention.";
		stop the action;
	continue the action.

Check switching off:
	now the deed is 0;
	if the noun is the blower:
		now the deed is 1;
	continue the action.

After switching off:
	if the deed is 1:
		say "The breath runs out of it. Far above, eight hundred pipes let go of their shoulders.";
		stop the action;
	continue the action.

Just-playing is an action applying to one thing.
Understand "play [something]" as just-playing.
Understand "press [something]" as just-playing.

Carry out just-playing:
	if the noun is the keys:
		if the blower is not switched on:
			say "You press a key and get the sound of a key.";
			stop the action;
		if the gemshorn is shoved:
			say "With the gemshorns in you would not hear whether the pipe obeys. Draw the knob.";
			stop the action;
		if the pallet is not clear-state:
			say "You play a chord, to go round it, like flowers round a stain.";
			stop the action;
		now the keys is heard-state;
		say "You press the key. The pipe speaks. You lift your finger.";
		stop the action;
	say "That would lead nowhere.".

Check using:
	if the noun is the trumpets:
		try just-lifting the noun;
		stop the action;
	if the noun is the flutes:
		try just-lifting the noun;
		stop the action;
	if the noun is the keys:
		try just-playing the noun;
		stop the action;
	continue the action.

Check taking (this is the other words for taking rule):
	if other words are tried, make no decision;
	if the noun is the trumpets or the noun is the flutes or the noun is the pipe:
		say "Say how: lift [the noun].";
		stop the action.
The other words for taking rule is listed first in the check taking rules.

Check pushing (this is the other words for pushing rule):
	if other words are tried, make no decision;
	if the noun is the keys:
		try other words;
		try just-playing the noun;
		be done with other words;
		stop the action;
	if the noun is the trumpet or the noun is the flute or the noun is the gemshorn:
		try other words;
		try just-pushing the noun;
		be done with other words;
		stop the action.
The other words for pushing rule is listed first in the check pushing rules.

Check pulling (this is the other words for pulling rule):
	if other words are tried, make no decision;
	if the noun is the trumpet or the noun is the flute or the noun is the gemshorn:
		try other words;
		try just-drawing the noun;
		be done with other words;
		stop the action.
The other words for pulling rule is listed first in the check pulling rules.

Check rubbing (this is the other words for rubbing rule):
	if other words are tried, make no decision;
	if the noun is the pallet:
		say "Say how: brush [the noun] with something.";
		stop the action.
The other words for rubbing rule is listed first in the check rubbing rules.

The brushing-with action translates into I6 as "SKOwn1".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the feather-thing +) && x == (+ the pallet +)) return ##SKOwn1;
			if (y == (+ the screwdriver +) && x == (+ the pallet +)) return ##SKOwn1;
	}
	rfalse;
];
-).

Part 6 - Tasks and endings

The stop-found is a task. The points are 2.
The wind-off is a task. The points are 1.
The grain-out is a task. The points are 3.
The pipe-back is a task. The points are 1.
The note-obeys is a task. The points are 3.

The maximum score is 10.

Every turn:
	if the stop-found is pending and the gemshorn is shoved:
		achieve the stop-found.

Every turn:
	if the wind-off is pending and the blower is switched off:
		achieve the wind-off.

Every turn:
	if the grain-out is pending and the pallet is clear-state:
		achieve the grain-out.

Every turn:
	if the pipe-back is pending and the pallet is clear-state and the pipe is racked:
		achieve the pipe-back.

Every turn:
	if the note-obeys is pending and the keys is heard-state:
		achieve the note-obeys.

Every turn:
	if the story has not ended and the note-obeys is achieved:
		say "The pipe stops. You do it again, to be sure, and again because you can. Then the bell goes for evensong and the Dean processes in below you, very slowly, with his head on one side, listening to nothing; and in the mirror you see him smile at it as at an old friend.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the loft.

When play begins:
	say "It began at the wedding, during the kiss, and it has not left off: one note, thin and sweet and slightly sharp, out of eight hundred pipes. The bride has gone, the rice has been swept up, the Dean has been to look at you twice. Evensong is at six. Somewhere in that case a valve is stuck and a single pipe is speaking; find out which stop it belongs to, take the wind off, clear it, and play the note to show that it obeys.".

To decide whether mention (N - a number) is absent:
	if N is 8:
		if the pipe is lifted:
			no;
		yes;
	if N is 19:
		if the blower is switched on and the gemshorn is drawn-state and the pallet is fouled:
			no;
		yes;
	if N is 20:
		if the blower is switched on and the gemshorn is drawn-state and the pallet is fouled:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 22, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "Left ajar since the last organist, to let the mint out.";
	if N is 2, say "Grey, and fused by now into one.";
	if N is 3, say "July 1914, in violet ink. Miss Pratt was to sing.";
	if N is 4, say "Good ones. The builder must have drunk for them.";
	if N is 5, say "1797. A boy would have had time, between the psalms.";
	if N is 6, say "With an arrow, and the arrow in another hand.";
	if N is 7, say "No wider than a thumb.";
	if N is 8, say "The narrow end, and the one that sings.";
	if N is 9, say "It stands on its head in the corner.";
	if N is 10, say "Sheepskin, and as soft as when it was glued.";
	if N is 11, say "Sheet iron, and as wide as a cartwheel.";
	if N is 12, say "Long-grain, and enough for a christening.";
	if N is 13, say "At the far end of the nave, and swept.";
	if N is 14, say "Black stain, ivory faces, and most of them asleep.";
	if N is 15, say "Three concern you: the trumpet, the flute and the gemshorn.";
	if N is 16, say "Nine rungs. You go up it in your organ shoes.";
	if N is 17, say "Stone, and tight as a screw.";
	if N is 18, say "Oak, and bored from end to end like a giant[']s flute.";
	if N is 19, say "It has got into the nails.";
	if N is 20, say "Yours, and very nearly in tune.";
	if N is 21, say "As old as the organ, and always somebody else[']s job.";
	if N is 23, say "You are there.";
	if N is 24, say "You would have to go up.";
	if N is 25, say "You would have to go down.";
	if N is 26, say "You are there.";
	if N is 27, say "You would have to go down.";
	if N is 28, say "You are there.";
	if N is 29, say "You would have to go up.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'lid//': if (n < 1 && SK_Near((+ the bench +))) return 1;
		'peppermin//': if (n < 2 && SK_Near((+ the bench +))) return 2;
		'programme//': if (n < 3 && SK_Near((+ the bench +))) return 3;
		'corks//': if (n < 4 && SK_Near((+ the flutes +))) return 4;
		'date//': if (n < 5 && SK_Near((+ the flutes +))) return 5;
		'heart//': if (n < 6 && SK_Near((+ the flutes +))) return 6;
		'hole//': if (n < 7 && SK_Near((+ the pipe +))) return 7;
		'head//': if (n < 8 && SK_Near((+ the pipe +))) return 8;
		'pipe//': if (n < 9 && SK_Near((+ the pallet +))) return 9;
		'leather//': if (n < 10 && SK_Near((+ the pallet +))) return 10;
		'fan//': if (n < 11 && SK_Near((+ the blower +))) return 11;
		'drift//': if (n < 12 && SK_Near((+ the brooms +))) return 12;
		'porch//': if (n < 13 && SK_Near((+ the brooms +))) return 13;
		'wall//': if (n < 14 && SK_Near((+ the loft +))) return 14;
		'knobs//': if (n < 15 && SK_Near((+ the loft +))) return 15;
		'ladder//': if (n < 16 && SK_Near((+ the loft +))) return 16;
		'stair//': if (n < 17 && SK_Near((+ the loft +))) return 17;
		'rackboard//': if (n < 18 && SK_Near((+ the chamber +))) return 18;
		'note//': if (n < 19 && SK_Near((+ the chamber +))) return 19;
		'teeth//': if (n < 20 && SK_Near((+ the chamber +))) return 20;
		'crack//': if (n < 21 && SK_Near((+ the chamber +))) return 21;
		'boy//': if (n < 22 && SK_Near(player)) return 22;
		'bride//': if (n < 22 && SK_Near(player)) return 22;
		'corner//': if (n < 22 && SK_Near(player)) return 22;
		'crowd//': if (n < 22 && SK_Near(player)) return 22;
		'dean//': if (n < 22 && SK_Near(player)) return 22;
		'doors//': if (n < 22 && SK_Near(player)) return 22;
		'ear//': if (n < 22 && SK_Near(player)) return 22;
		'eyelid//': if (n < 22 && SK_Near(player)) return 22;
		'face//': if (n < 22 && SK_Near(player)) return 22;
		'generatio//': if (n < 22 && SK_Near(player)) return 22;
		'god//': if (n < 22 && SK_Near(player)) return 22;
		'kaiser//': if (n < 22 && SK_Near(player)) return 22;
		'kiss//': if (n < 22 && SK_Near(player)) return 22;
		'name//': if (n < 22 && SK_Near(player)) return 22;
		'pencil//': if (n < 22 && SK_Near(player)) return 22;
		'rank//': if (n < 22 && SK_Near(player)) return 22;
		'signal//': if (n < 22 && SK_Near(player)) return 22;
		'town//': if (n < 22 && SK_Near(player)) return 22;
		'wedding//': if (n < 22 && SK_Near(player)) return 22;
		'wind//': if (n < 22 && SK_Near(player)) return 22;
		'wood//': if (n < 22 && SK_Near(player)) return 22;
		'loft//': if (n < 23 && SK_Near((+ the loft +))) return 23; if (n < 27 && SK_Near((+ the chamber +))) return 27; if (n < 29 && SK_Near((+ the cupboard-room +))) return 29;
		'case//': if (n < 24 && SK_Near((+ the loft +))) return 24; if (n < 26 && SK_Near((+ the chamber +))) return 26;
		'cupboard//': if (n < 25 && SK_Near((+ the loft +))) return 25; if (n < 28 && SK_Near((+ the cupboard-room +))) return 28;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'dean//') rtrue;
	if (w == 'god//') rtrue;
	if (w == 'kaiser//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air arm arms arrow arrows";
		}
		'b': switch (n) {
			1: return "barb barbs bell bells body boy boys breath breaths bride brides builder builders";
		}
		'c': switch (n) {
			1: return "cartwheel cartwheels ceiling chord chords christening christenings concern concerns cork corks corner corners crack cracks crowd crowds";
		}
		'd': switch (n) {
			1: return "date dates dean deans door doors drift drifts dust dusts";
		}
		'e': switch (n) {
			1: return "ear ears eye eyelid eyelids eyes";
		}
		'f': switch (n) {
			1: return "face faces families family fan fans feet finger fingers floor foot friend friends";
		}
		'g': switch (n) {
			1: return "gale gales gemshorn generation generations god gods ground";
		}
		'h': switch (n) {
			1: return "hair hand hands heart hearts hole holes";
		}
		'i': switch (n) {
			1: return "ink inks";
		}
		'j': switch (n) {
			1: return "jet jets";
		}
		'k': switch (n) {
			1: return "kaiser kaisers key keys kiss kisses knee knees knock knocks";
		}
		'l': switch (n) {
			1: return "ladder ladders leather leathers leg legs lid lids life lifes lives";
		}
		'm': switch (n) {
			1: return "mint mints mouth";
		}
		'n': switch (n) {
			1: return "nail nails name names nave naves noise noises nose";
		}
		'o': switch (n) {
			1: return "open opens organ organist organists organs";
		}
		'p': switch (n) {
			1: return "pencil pencils peppermint peppermints pips pocket pockets porch porches process processes programme programmes psalm psalms";
		}
		'q': switch (n) {
			1: return "quill quills";
		}
		'r': switch (n) {
			1: return "rackboard rackboards roof rung rungs";
		}
		's': switch (n) {
			1: return "screw screws shoe shoes shoulder shoulders signal signals sky sound sounds stain stains stair stairs stone stones stop stops";
		}
		't': switch (n) {
			1: return "thumb thumbs ton tons tooths town towns";
		}
		'v': switch (n) {
			1: return "verger vergers";
		}
		'w': switch (n) {
			1: return "wall walls wedding weddings wind winds wood woods";
		}
	}
	return 0;
];
-).

Include (-
[ SK_Stairs w;
	switch (w) {
		'ladder//': if (SK_Near((+ the loft +))) rtrue;
		'stair//': if (SK_Near((+ the loft +))) rtrue;
	}
	w = 0;
	rfalse;
];
[ SK_Stairs_Near;
	if (SK_Near((+ the loft +))) rtrue;
	rfalse;
];
-).
